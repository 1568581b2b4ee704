import { type EditorState, type Selection, TextSelection } from '@tiptap/pm/state';
import * as Y from 'yjs';
import { textOf } from '@/lib/ytext/roots';
import { pmToY, positionOf } from '../binding/anchors';

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
  const from = positionOf(state, doc, anchor);
  const to = head === anchor ? from : positionOf(state, doc, head);
  if (from === null || to === null) return null;
  return TextSelection.between(state.doc.resolve(from), state.doc.resolve(to));
}
