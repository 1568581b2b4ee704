import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import * as Y from 'yjs';
import { textOf } from '@/lib/ytext/roots';
import { pmToY, positionOf } from '../binding/anchors';
import { blockAt } from '../blocks/block-at';
import { blockAttrs } from '../blocks/block-attrs';
import { convertTypedMarker } from '../commands/marker-plugin';
import { UNDO_PAUSE_MS, undoKey } from '../undo/undo-step';
import type { CompositionGate } from './composition-gate';

/** Words whose block a colleague deleted while they were composed (IME5). */
export interface RescuedComposition {
  readonly text: string;
  /** True when the words still stand in the text, alone; the server reports them as well. */
  readonly standing: boolean;
}

export interface CompositionOptions {
  readonly doc: Y.Doc;
  readonly gate: CompositionGate;
  readonly onRescued: (rescued: RescuedComposition) => void;
  readonly onComposing: (composing: boolean) => void;
}

/** Never merge into the step before or after, always within one composition. */
const WHOLE_COMPOSITION_MS = 1e9;

/**
 * Ties the gate to the view (SPEC IME1-IME5): one composition is one undo step; a marker completed
 * by a composition becomes structure once it is over; what was typed into a block that has been
 * deleted meanwhile is offered back.
 */
export function compositionPlugin(options: CompositionOptions): Plugin {
  const { doc, gate, onComposing } = options;
  let composing = false;
  let typed = '';
  let lastTyped = 0;
  let uid: string | null = null;
  let end: Y.RelativePosition | null = null;
  let uidsBefore: ReadonlySet<string> = new Set();

  const begin = (view: EditorView) => {
    gate.composing();
    if (composing) return;
    composing = true;
    uid ??= uidAtCaret(view);
    const manager = undoKey.getState(view.state)?.manager;
    manager?.stopCapturing();
    if (manager) manager.captureTimeout = WHOLE_COMPOSITION_MS;
    onComposing(true);
  };
  const finish = (view: EditorView) => {
    if (!composing) return;
    composing = false;
    const manager = undoKey.getState(view.state)?.manager;
    manager?.stopCapturing();
    if (manager) manager.captureTimeout = UNDO_PAUSE_MS;
    onComposing(false);
  };
  const beforeDelivery = (view: EditorView) => {
    const index = pmToY(view.state, view.state.selection.head);
    uidsBefore = uidsOf(view.state.doc);
    end = Y.createRelativePositionFromTypeIndex(textOf(doc), index, -1);
  };
  /** Joined to a neighbour the words are at home; their block deleted, they are alone or gone. */
  const lostIn = ({ state }: EditorView): 'alone' | 'gone' | null => {
    const now = uidsOf(state.doc);
    if (uid && now.has(uid)) return null;
    const item = end?.item ? Y.getItem(doc.store, end.item) : null;
    if (!end || !(item instanceof Y.Item) || item.deleted) return 'gone';
    const place = positionOf(state, doc, end);
    const block = place === null ? null : blockAt(state.doc.resolve(place));
    return block && uidsBefore.has(blockAttrs(block.node).uid) ? null : 'alone';
  };
  const afterDelivery = (view: EditorView) => {
    if (view.composing) return;
    finish(view);
    const lost = typed && uid ? lostIn(view) : null;
    if (lost) options.onRescued({ text: typed, standing: lost === 'alone' });
    else if (lastTyped > 0) convertTypedMarker(view, lastTyped);
    typed = '';
    lastTyped = 0;
    uid = null;
  };

  return new Plugin({
    view: (view) => {
      gate.stillComposing = () => view.composing;
      const stop = gate.onRelease({
        before: () => beforeDelivery(view),
        after: () => afterDelivery(view),
      });
      const hidden = () => gate.release();
      window.addEventListener('pagehide', hidden);
      return {
        destroy: () => {
          window.removeEventListener('pagehide', hidden);
          gate.release();
          stop();
        },
      };
    },
    props: {
      handleDOMEvents: {
        compositionstart: (view) => {
          // The composition before this one has been read by now: it is a step of its own.
          finish(view);
          begin(view);
          return false;
        },
        compositionupdate: (view) => {
          begin(view);
          return false;
        },
        compositionend: (_view, event) => {
          lastTyped = event.data?.length ?? 0;
          typed += event.data ?? '';
          gate.ended();
          return false;
        },
        blur: (view) => {
          if (view.composing) gate.ended();
          else gate.release();
          return false;
        },
      },
    },
  });
}

function uidAtCaret(view: EditorView): string | null {
  const place = blockAt(view.state.selection.$head);
  return place && (blockAttrs(place.node).uid || null);
}

/** Uids of all blocks; '' of virtual ones is not among them. */
function uidsOf(doc: Node): Set<string> {
  const uids = new Set<string>();
  for (let i = 0; i < doc.childCount; i++) uids.add(String(doc.child(i).attrs.uid));
  uids.delete('');
  return uids;
}
