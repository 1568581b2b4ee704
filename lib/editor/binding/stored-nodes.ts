import type { Attrs, Mark, Node, NodeType, Schema } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { nodeNameOfKind, UNKNOWN_CHIP_NODE } from '@/lib/schema/node-names';
import { kindOf } from '@/lib/schema/node-to-block';
import { checkEmbed } from '@/lib/ytext/check-embed';
import type { EffectiveBlock, EffectiveChip } from '@/lib/ytext/effective';
import { blockEmbed, chipEmbed } from '@/lib/ytext/embeds';
import { cleanText } from '@/lib/ytext/text-rules';

function typeNamed(schema: Schema, name: string): NodeType {
  const type = schema.nodes[name];
  if (!type) throw new Error(`The schema has no node ${name}`);
  return type;
}

/** Node type and attributes that show a stored block. */
export function shownBlock(
  schema: Schema,
  block: EffectiveBlock,
): { type: NodeType; attrs: Attrs } {
  const type = typeNamed(schema, nodeNameOfKind(block.fields.kind));
  return { type, attrs: { uid: block.uid, ...block.fields, extra: block.extra } };
}

/** The node that shows a stored chip. */
export function shownChip(schema: Schema, chip: EffectiveChip, marks: readonly Mark[]): Node {
  const { id, fields, extra } = chip;
  if (chip.chip !== null) {
    return typeNamed(schema, chip.chip).create({ id, ...fields, extra }, null, marks);
  }
  const raw = chip.raw instanceof Y.AbstractType ? null : chip.raw;
  return typeNamed(schema, UNKNOWN_CHIP_NODE).create({ id, text: fields.text, raw }, null, marks);
}

/** The embed that stores a block opening with these attributes. */
export function storedOpening(type: NodeType, attrs: Attrs, uid: string) {
  const kind = kindOf({ type, attrs });
  return blockEmbed(uid, { ...attrs, kind }, attrs.extra);
}

/** The embed that stores a chip; one that the server would refuse is reduced to its wording. */
export function storedChip(node: Node, id: string): Record<string, unknown> {
  const { type, attrs } = node;
  if (type.name !== UNKNOWN_CHIP_NODE) return chipEmbed(type.name, id, attrs, attrs.extra);
  const raw = typeof attrs.raw === 'object' ? attrs.raw : null;
  const embed = { ...raw, id };
  if (raw && checkEmbed(embed) === null) return embed;
  return { c: 'x-unknown', id, text: cleanText(String(attrs.text ?? '')).slice(0, 2000) };
}
