import type { Transaction } from '@tiptap/pm/state';
import { isOpen, isPlaceholder } from '../placeholders/find-placeholder';
import { unwrapAt } from './unwrap-at';

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
  for (const pos of found.reverse()) end += unwrapAt(tr, pos) - 1;
  return { from, to: end };
}
