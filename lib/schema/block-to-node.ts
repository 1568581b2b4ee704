import type { Node, Mark as PMMark, Schema } from '@tiptap/pm/model';
import type { Block, Inline } from '../draft/draft';
import { chipFields, isExtension } from '../ytext/fields';
import type { Primitive } from '../ytext/roots';
import { nodeNameOfKind, UNKNOWN_CHIP_NODE } from './node-names';

function chipAttrs(inline: Extract<Inline, { type: 'chip' }>) {
  const attrs: Record<string, unknown> = { id: inline.id };
  const extra: Record<string, Primitive> = {};
  for (const [key, value] of Object.entries(inline.fields)) {
    if (isExtension(key)) extra[key] = value;
    else attrs[key] = value;
  }
  attrs.text = inline.text;
  if (Object.keys(extra).length > 0) attrs.extra = extra;
  return attrs;
}

function inlineToNode(schema: Schema, inline: Inline): Node | null {
  const marks: PMMark[] = inline.marks.map((mark) => schema.mark(mark));
  if (inline.type === 'text') return inline.text === '' ? null : schema.text(inline.text, marks);
  if (!chipFields(inline.chip)) {
    const { id, text } = inline;
    return schema.node(UNKNOWN_CHIP_NODE, { id, text }, undefined, marks);
  }
  return schema.node(inline.chip, chipAttrs(inline), undefined, marks);
}

/** One block as an editor node. */
export function blockToNode(schema: Schema, block: Block): Node {
  const { inlines, ...attrs } = block;
  const content = inlines.map((inline) => inlineToNode(schema, inline)).filter((n) => n !== null);
  return schema.node(nodeNameOfKind(block.kind), attrs, content);
}

/** Blocks as a document of the editor; no blocks = one empty paragraph. */
export function blocksToDoc(schema: Schema, blocks: readonly Block[]): Node {
  const nodes = blocks.map((block) => blockToNode(schema, block));
  return schema.topNodeType.create(null, nodes.length > 0 ? nodes : schema.node('paragraph'));
}
