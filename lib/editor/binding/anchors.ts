import type { EditorState } from '@tiptap/pm/state';
import * as Y from 'yjs';
import { textOf } from '@/lib/ytext/roots';
import { bindingOf } from './binding-plugin';

/** Which neighbour a place belongs to: the start of a range to what follows, its end to what precedes. */
export type Side = 'start' | 'end';

/** Index in the shared text of a position of a bound editor (BIND1). */
export function pmToY(state: EditorState, pos: number): number {
  return bindingOf(state)?.flags.toY(state.doc, pos) ?? pos;
}

/** Position of a bound editor of an index in the shared text (BIND1). */
export function yToPm(state: EditorState, index: number): number {
  return bindingOf(state)?.flags.toPm(state.doc, index) ?? index;
}

/** A place that lasts: it moves with its neighbour while anybody edits (BIND9). */
export function anchorAt(
  state: EditorState,
  doc: Y.Doc,
  pos: number,
  side: Side,
): Y.RelativePosition {
  const assoc = side === 'start' ? 0 : -1;
  return Y.createRelativePositionFromTypeIndex(textOf(doc), pmToY(state, pos), assoc);
}

/** The present position of a place, or null when what it belongs to has not arrived yet. */
export function positionOf(
  state: EditorState,
  doc: Y.Doc,
  anchor: Y.RelativePosition,
): number | null {
  const found = Y.createAbsolutePositionFromRelativePosition(anchor, doc);
  if (!found || found.type !== textOf(doc)) return null;
  return Math.max(0, Math.min(yToPm(state, found.index), state.doc.content.size));
}
