import type { EditorState, Transaction } from '@tiptap/pm/state';
export function pmToY(_state: EditorState, pos: number): number {
  return pos;
}
export function yToPm(_state: EditorState, index: number): number {
  return index;
}
export function isRemote(tr: Transaction): boolean {
  return tr.getMeta('lectern-binding') !== undefined;
}
