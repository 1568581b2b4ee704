import type { Node } from '@tiptap/pm/model';

/** Words between two places of one block, without a chip. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The words from one place to another within a block, cut at chips. */
export function stretches(doc: Node, from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  let at = { from, to: from, text: '' };
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.isText) {
      const [start, end] = [Math.max(from, pos), Math.min(to, pos + node.nodeSize)];
      at = { ...at, to: end, text: at.text + (node.text ?? '').slice(start - pos, end - pos) };
    } else if (node.isInline) {
      found.push(at);
      at = { from: pos + 1, to: pos + 1, text: '' };
    }
    return node.isBlock;
  });
  return [...found, at].filter(({ text }) => text !== '');
}
