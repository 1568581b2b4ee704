import type { Transaction } from '@tiptap/pm/state';

/** The chip at a position becomes its words, which stay where they are; an empty one goes. Returns their length. */
export function unwrapAt(tr: Transaction, pos: number): number {
  const node = tr.doc.nodeAt(pos);
  if (!node) return 0;
  const words = String(node.attrs.text ?? '');
  if (words === '') tr.delete(pos, pos + 1);
  else tr.replaceWith(pos, pos + 1, tr.doc.type.schema.text(words, node.marks));
  return words.length;
}
