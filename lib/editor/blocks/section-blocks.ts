import type { Node } from '@tiptap/pm/model';
import type { Block } from '@/lib/draft/draft';
import { blockAttrs, type EditorBlock } from './block-attrs';

/** A block as the rules of sections read it: its attributes and its words, chips as words too. */
export type SectionBlock = EditorBlock & Pick<Block, 'inlines'>;

/** Nodes never change: one that nobody touched is read once. */
const known = new WeakMap<Node, SectionBlock>();

/** Every block of the text with its words, in order. */
export function sectionBlocks(doc: Node): SectionBlock[] {
  const blocks: SectionBlock[] = [];
  for (let i = 0; i < doc.childCount; i++) {
    const node = doc.child(i);
    const inlines = [{ type: 'text' as const, text: node.textContent, marks: [] }];
    const block = known.get(node) ?? { ...blockAttrs(node), inlines };
    known.set(node, block);
    blocks.push(block);
  }
  return blocks;
}
