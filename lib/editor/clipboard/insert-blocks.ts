import { Fragment, type Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { blockAt } from '../blocks/block-at';
import { AS_PARAGRAPH, blockAttrs } from '../blocks/block-attrs';
import { docBlocks } from '../blocks/doc-blocks';
import { newUid } from '../blocks/new-uid';
import { deleteSelected } from '../commands/delete-selection';
import { doWaiting } from '../late/waiting-keys';
import { closeUndoStep, UNDO_PAUSE_MS, undoKey } from '../undo/undo-step';
import { dropStarts } from './drop-starts';
import { idsOf, withFreshIds } from './fresh-ids';
import { isPasting, pasteJobKey } from './paste-job';
import { type PastedBlocks, planPaste } from './paste-plan';

/** Characters that go in between two frames; 300,000 take about fifteen of them (CLIP6). */
export const SLICE_CHARACTERS = 20_000;
const WHOLE_PASTE_MS = 1e9;

export interface InsertOptions {
  /** Told after every slice, in characters; a paste of one slice reports once. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Runs the next slice later; replaceable in tests. */
  readonly later?: (next: () => void) => void;
}

/**
 * Inserts blocks at the selection as one undo step (SPEC CLIP4-CLIP6). Long texts go in by slices so
 * that the page stays alive; what colleagues write meanwhile is allowed between, own keys are not.
 */
export function insertBlocks(
  view: EditorView,
  pasted: PastedBlocks,
  { onProgress, later = (next) => setTimeout(next, 0) }: InsertOptions = {},
): void {
  if (view.isDestroyed || pasted.nodes.length === 0) return;
  const boundary = begin(view, pasted);
  if (!boundary) return;
  const { slices, total } = boundary;
  let done = boundary.done;
  onProgress?.(done, total);
  if (slices.length === 0) {
    end(view);
    return;
  }
  const step = () => {
    if (view.isDestroyed) return;
    const slice = slices.shift();
    const at = betweenBlocks(view);
    if (slice && at !== null) {
      const { tr } = view.state;
      tr.insert(at, Fragment.fromArray([...slice]));
      const size = slice.reduce((sum, node) => sum + node.nodeSize, 0);
      tr.setMeta(pasteJobKey, { boundary: at + size });
      if (slices.length === 0 && boundary.caretAtEnd) {
        tr.setSelection(TextSelection.create(tr.doc, at + size - 1)).scrollIntoView();
      }
      view.dispatch(tr);
      done += characters(slice);
      onProgress?.(done, total);
    }
    if (slices.length > 0) later(step);
    else end(view);
  };
  later(step);
}

function begin(view: EditorView, pasted: PastedBlocks) {
  const { tr } = view.state;
  if (!tr.selection.empty) deleteSelected(tr);
  const { $from } = tr.selection;
  const place = blockAt($from);
  if (!place) return null;
  const at = $from.parentOffset;
  const target = {
    textBefore: at > 0,
    textAfter: at < place.node.content.size,
    givesWay: blockAttrs(place.node).kind === 'paragraph',
  };
  const taken = idsOf(tr.doc);
  if (planPaste(pasted, target).replaces) taken.delete(blockAttrs(place.node).uid);
  const nodes = withFreshIds(pasted.nodes, taken);
  const plan = planPaste({ ...pasted, nodes }, target);
  const goesBelow = !plan.replaces && (target.textBefore || plan.head !== null);
  const above = docBlocks(tr.doc).slice(0, $from.index(0) + (goesBelow ? 1 : 0));
  const slices = slicesOf(dropStarts(above, plan.middle));
  const first = slices.shift() ?? [];
  const filled = Fragment.fromArray([...first]);
  let boundary = place.pos;
  let caret: number;

  if (plan.replaces) {
    tr.replaceWith(place.pos, place.pos + place.node.nodeSize, filled);
    boundary = place.pos + filled.size;
    caret = boundary - 1;
  } else {
    let cursor = $from.pos;
    if (plan.head) {
      tr.insert(cursor, plan.head.content);
      cursor += plan.head.content.size;
    }
    caret = cursor;
    const splits = target.textBefore && target.textAfter && (plan.middle.length > 0 || plan.tail);
    if (splits) {
      const attrs = plan.tail?.attrs ?? { ...AS_PARAGRAPH, uid: newUid() };
      const type = plan.tail?.type ?? view.state.schema.nodes.paragraph ?? place.node.type;
      tr.split(cursor, 1, [{ type, attrs }]);
      boundary = cursor + 1;
    } else if (target.textBefore || plan.head) {
      boundary = tr.doc.resolve(cursor).after(1);
    }
    tr.insert(boundary, filled);
    boundary += filled.size;
    if (plan.tail) {
      tr.insert(boundary + 1, plan.tail.content);
      caret = boundary + 1 + plan.tail.content.size;
    } else if (filled.size > 0) caret = boundary - 1;
  }
  tr.setSelection(TextSelection.create(tr.doc, caret)).scrollIntoView();
  if (slices.length > 0) tr.setMeta(pasteJobKey, { boundary });

  const manager = undoKey.getState(view.state)?.manager;
  closeUndoStep(view.state);
  if (manager) manager.captureTimeout = WHOLE_PASTE_MS;
  view.dispatch(tr.setMeta('paste', true));
  const rest = slices.reduce((sum, slice) => sum + characters(slice), 0);
  const total = characters(nodes);
  return { slices, total, done: total - rest, caretAtEnd: plan.tail === null };
}

function end(view: EditorView): void {
  const manager = undoKey.getState(view.state)?.manager;
  if (manager) manager.captureTimeout = UNDO_PAUSE_MS;
  closeUndoStep(view.state);
  if (!isPasting(view.state)) return;
  view.dispatch(view.state.tr.setMeta(pasteJobKey, { boundary: null }));
  doWaiting(view);
}

/** Where the next slice goes; after the block, should somebody have joined blocks over the place. */
function betweenBlocks(view: EditorView): number | null {
  const at = pasteJobKey.getState(view.state)?.boundary;
  if (at === undefined || at === null) return null;
  const $at = view.state.doc.resolve(at);
  return $at.depth === 0 ? at : $at.after(1);
}

function characters(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + node.content.size, 0);
}

/** Groups blocks into slices of at most so many characters; a longer block is its own slice. */
function slicesOf(blocks: readonly Node[]): Node[][] {
  const slices: Node[][] = [];
  let room = 0;
  for (const block of blocks) {
    const last = slices.at(-1);
    if (last && block.content.size <= room) {
      last.push(block);
      room -= block.content.size;
    } else {
      slices.push([block]);
      room = SLICE_CHARACTERS - block.content.size;
    }
  }
  return slices;
}
