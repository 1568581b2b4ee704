import { type EditorState, Plugin, PluginKey, Selection, type Transaction } from '@tiptap/pm/state';
import { type Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { positionOf } from '../binding/anchors';
import type { CompositionGate } from '../ime/composition-gate';
import { drawPeer } from './draw-caret';
import { nextFrame } from './next-frame';
import type { PeerColours, PeerState } from './peers';

interface CaretState {
  readonly decorations: DecorationSet;
  /** Clients whose position refers to text that has not arrived yet. */
  readonly unresolved: ReadonlySet<number>;
}

export const caretKey = new PluginKey<CaretState>('lectern-caret');

export interface CaretOptions {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly colours: PeerColours;
  readonly gate: CompositionGate;
}

/**
 * Draws where the others are (SPEC CARET1, CARET2). Edits map what is drawn; only clients that moved
 * are resolved again, once per animation frame, and nobody while an input method composes.
 */
export function caretPlugin(options: CaretOptions): Plugin<CaretState> {
  return new Plugin<CaretState>({
    key: caretKey,
    state: {
      init: () => ({ decorations: DecorationSet.empty, unresolved: new Set() }),
      apply: (tr, value, _before, state) => {
        const moved = tr.getMeta(caretKey) as readonly number[] | undefined;
        if (!moved && !tr.docChanged) return value;
        const mapped = tr.docChanged ? follow(value, tr) : value;
        return moved ? redraw(options, state, mapped, moved) : mapped;
      },
    },
    props: { decorations: (state) => caretKey.getState(state)?.decorations },
    view: (view) => watch(options, view),
  });
}

/** Carets whose words went are to be resolved again: their place may be elsewhere by now. */
function follow({ decorations, unresolved }: CaretState, tr: Transaction): CaretState {
  const lost = new Set<number>();
  const onRemove = ({ client }: { client: number }) => lost.add(client);
  const mapped = decorations.map(tr.mapping, tr.doc, { onRemove });
  return { decorations: mapped, unresolved: new Set([...unresolved, ...lost]) };
}

function redraw(
  { doc, awareness, colours }: CaretOptions,
  state: EditorState,
  value: CaretState,
  moved: readonly number[],
): CaretState {
  colours.see(awareness);
  const unresolved = new Set(value.unresolved);
  const added: Decoration[] = [];
  const old = value.decorations.find(undefined, undefined, (spec) => moved.includes(spec.client));
  for (const client of moved) {
    unresolved.delete(client);
    const peer = awareness.getStates().get(client) as PeerState | undefined;
    if (!peer?.user || peer.anchor == null || peer.head == null) continue;
    const [anchor, head] = [peer.anchor, peer.head].map((place) => resolve(doc, state, place));
    if (anchor === undefined || head === undefined) continue;
    if (anchor === null || head === null) {
      unresolved.add(client);
      continue;
    }
    const { id, name } = peer.user;
    added.push(...drawPeer({ client, name, colour: colours.of(id), anchor, head }));
  }
  return { decorations: value.decorations.remove(old).add(state.doc, added), unresolved };
}

/**
 * Null for a place that has not arrived yet, undefined for what is no place at all. One whose block went
 * lies between two others, or behind the last one: it is drawn where the text before it ends.
 */
function resolve(doc: Y.Doc, state: EditorState, place: unknown): number | null | undefined {
  try {
    const at = positionOf(state, doc, Y.createRelativePositionFromJSON(place));
    if (at === null) return null;
    const $at = state.doc.resolve(at);
    return $at.parent.inlineContent ? at : Selection.near($at, -1).head;
  } catch {
    return undefined;
  }
}

function watch({ awareness, gate }: CaretOptions, view: EditorView) {
  const waiting = new Set<number>();
  const draw = nextFrame(() => {
    if (gate.holding || view.composing) return;
    const moved = [...waiting];
    waiting.clear();
    if (moved.length > 0) view.dispatch(view.state.tr.setMeta(caretKey, moved));
  });
  const changed = (change: { added: number[]; updated: number[]; removed: number[] }) => {
    for (const client of [...change.added, ...change.updated, ...change.removed]) {
      if (client !== awareness.clientID) waiting.add(client);
    }
    if (waiting.size > 0) draw.request();
  };
  awareness.on('change', changed);
  const stop = gate.onRelease({ after: () => (waiting.size > 0 ? draw.request() : undefined) });
  changed({ added: [...awareness.getStates().keys()], updated: [], removed: [] });
  return {
    update: (_view: EditorView, before: EditorState) => {
      const unresolved = caretKey.getState(view.state)?.unresolved;
      if (!unresolved?.size || before.doc === view.state.doc) return;
      for (const client of unresolved) waiting.add(client);
      draw.request();
    },
    destroy: () => {
      awareness.off('change', changed);
      stop();
      draw.cancel();
    },
  };
}
