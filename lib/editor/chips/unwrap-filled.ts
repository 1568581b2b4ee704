import type { Transaction } from '@tiptap/pm/state';
import { isOpen, isPlaceholder } from '../placeholders/find-placeholder';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Filled placeholders in a range become their words, so that a chip can take these in. Returns the range now. */
export function unwrapFilled(tr: Transaction, { from, to }: Range): Range {
  const found: number[] = [];
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (isPlaceholder(node) && !isOpen(node)) found.push(pos);
    return node.isBlock;
  });
  let end = to;
  for (const pos of found.reverse()) {
    const { attrs, marks } = tr.doc.nodeAt(pos) ?? { attrs: { text: '' }, marks: [] };
    tr.replaceWith(pos, pos + 1, tr.doc.type.schema.text(attrs.text, marks));
    end += attrs.text.length - 1;
  }
  return { from, to: end };
}
