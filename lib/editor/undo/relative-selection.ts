import { type EditorState, type Selection, TextSelection } from '@tiptap/pm/state';
import * as Y from 'yjs';
import { textOf } from '@/lib/ytext/roots';
import { pmToY, yToPm } from '../positions';

/** A selection that keeps its place while others edit: positions relative to neighbouring characters. */
export interface RelativeSelection {
  readonly anchor: Y.RelativePosition;
  readonly head: Y.RelativePosition;
}

/** Pins the selection of a state that agrees with the document. */
export function pinSelection(doc: Y.Doc, state: EditorState): RelativeSelection {
  const text = textOf(doc);
  const pin = (pos: number) => Y.createRelativePositionFromTypeIndex(text, pmToY(state, pos));
  const { anchor, head } = state.selection;
  const pinned = pin(anchor);
  return { anchor: pinned, head: head === anchor ? pinned : pin(head) };
}

/** The selection at its present place, or null when its neighbours have not arrived yet. */
export function resolveSelection(
  doc: Y.Doc,
  state: EditorState,
  { anchor, head }: RelativeSelection,
): Selection | null {
  const from = resolvePosition(doc, state, anchor);
  const to = head === anchor ? from : resolvePosition(doc, state, head);
  if (from === null || to === null) return null;
  return TextSelection.between(state.doc.resolve(from), state.doc.resolve(to));
}

/** One relative position as a position of the editor, within its bounds. */
export function resolvePosition(
  doc: Y.Doc,
  state: EditorState,
  relative: Y.RelativePosition,
): number | null {
  const found = Y.createAbsolutePositionFromRelativePosition(relative, doc);
  if (!found || found.type !== textOf(doc)) return null;
  return Math.max(0, Math.min(yToPm(state, found.index), state.doc.content.size));
}
