import type { Node } from '@tiptap/pm/model';
import { blockAttrs, type EditorBlock } from './block-attrs';

/** The attributes of every block, in order. */
export function docBlocks(doc: Node): EditorBlock[] {
  const blocks: EditorBlock[] = [];
  for (let i = 0; i < doc.childCount; i++) blocks.push(blockAttrs(doc.child(i)));
  return blocks;
}

/** The position before each block, in order. */
export function blockPositions(doc: Node): number[] {
  const positions: number[] = [];
  doc.forEach((_node, pos) => {
    positions.push(pos);
  });
  return positions;
}
