import type { Node } from '@tiptap/pm/model';
import { type Block, type BlockAttrs, type ChipKind, type Inline, MARKS } from '../draft/draft';
import { blockAttrs } from '../ytext/block-attrs';
import { chipFields } from '../ytext/fields';
import type { Primitive } from '../ytext/roots';
import { POINT_NODE, UNKNOWN_CHIP_NODE } from './node-names';

/** The kind a block node has: the node type decides between point and the rest. */
export function kindOf(node: Pick<Node, 'type' | 'attrs'>): string {
  if (node.type.name === POINT_NODE) return 'point';
  return node.attrs.kind === 'point' ? 'paragraph' : String(node.attrs.kind);
}

/** A block node's attributes in the closed types of `lib/draft` (`lib/ytext` R4). */
export function nodeBlockAttrs(node: Node): BlockAttrs {
  return blockAttrs({ ...node.attrs, kind: kindOf(node) });
}

function inlineOf(node: Node): Inline {
  const marks = MARKS.filter((mark) => node.marks.some((m) => m.type.name === mark));
  if (node.isText) return { type: 'text', text: node.text ?? '', marks };
  const { id, text, extra, raw: _, ...rest } = node.attrs;
  const known = chipFields(node.type.name) !== null && node.type.name !== UNKNOWN_CHIP_NODE;
  const fields: Record<string, Primitive> = known ? { ...rest, ...extra } : {};
  return {
    type: 'chip',
    chip: known ? (node.type.name as ChipKind) : 'unknown',
    id,
    text: String(text ?? ''),
    fields,
    marks,
  };
}

/** One block node as a plain block. */
export function nodeToBlock(node: Node): Block {
  const inlines: Inline[] = [];
  node.forEach((child) => {
    inlines.push(inlineOf(child));
  });
  return { uid: String(node.attrs.uid), ...nodeBlockAttrs(node), inlines };
}

/** A document of the editor as plain blocks; the same as `readBlocks` of the shared text. */
export function docToBlocks(doc: Node): Block[] {
  const blocks: Block[] = [];
  doc.forEach((node) => {
    blocks.push(nodeToBlock(node));
  });
  return blocks;
}
