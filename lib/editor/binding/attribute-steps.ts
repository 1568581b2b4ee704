import type { Attrs, Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { AttrStep } from '@tiptap/pm/transform';
import type * as Y from 'yjs';
import { nodeNameOfKind, UNKNOWN_CHIP_NODE } from '@/lib/schema/node-names';
import { effectiveBlock, effectiveChip, opensBlock } from '@/lib/ytext/effective';
import { FIELDS_BY_NAME, isExtension, isExtensionValue } from '@/lib/ytext/fields';
import type { OverrideIndex } from '@/lib/ytext/override-index';
import { embedAt } from './embed-at';
import type { Flags } from './flags';
import { sameValue } from './sameness';
import { shownBlock, shownChip } from './stored-nodes';

/** Changed override fields by id of block or chip. */
export type ChangedFields = ReadonlyMap<string, ReadonlySet<string>>;

interface Target {
  readonly tr: Transaction;
  readonly flags: Flags;
  readonly index: OverrideIndex;
  readonly text: Y.Text;
}

/** Adds the steps that show changed overrides (BIND3); also on doubles of an id. */
export function addAttributeSteps(target: Target, changed: ChangedFields): void {
  if (changed.size === 0) return;
  const { doc } = target.tr;
  const hits: { node: Node; pos: number; fields: ReadonlySet<string> }[] = [];
  const look = (node: Node, pos: number, id: unknown) => {
    const fields = changed.get(id as string);
    if (fields && id !== '') hits.push({ node, pos, fields });
  };
  doc.forEach((block, start) => {
    look(block, start, block.attrs.uid);
    block.forEach((child, offset) => {
      if (!child.isText) look(child, start + 1 + offset, child.attrs.id);
    });
  });
  for (const { node, pos, fields } of hits) {
    if (node.type.name === UNKNOWN_CHIP_NODE) continue;
    setShown(target.tr, pos, node, wantedAttrs(target, node, pos, fields));
  }
}

/** Attributes as they are stored now. The embed is looked up only when an override went away. */
function wantedAttrs(target: Target, node: Node, pos: number, fields: ReadonlySet<string>): Attrs {
  const overrides = target.index.of(node.isInline ? node.attrs.id : node.attrs.uid);
  const attrs: Record<string, unknown> = { ...node.attrs };
  const extra: Record<string, unknown> = { ...node.attrs.extra };
  for (const field of fields) {
    const value = overrides.get(field);
    if (value === undefined) return storedAttrs(target, node, pos);
    if (isExtension(field)) {
      if (value === null) delete extra[field];
      else if (isExtensionValue(value)) extra[field] = value;
      else return storedAttrs(target, node, pos);
    } else if (!FIELDS_BY_NAME.get(field)?.reads(value)) return storedAttrs(target, node, pos);
    else if (field in attrs) attrs[field] = value;
  }
  attrs.extra = Object.keys(extra).length > 0 ? extra : null;
  return attrs;
}

function storedAttrs({ tr, flags, index, text }: Target, node: Node, pos: number): Attrs {
  const { schema } = tr.doc.type;
  const embed = embedAt(text, flags.toY(tr.doc, pos));
  if (node.isInline) return shownChip(schema, effectiveChip(embed, index), []).attrs;
  return shownBlock(schema, effectiveBlock(opensBlock(embed) ? embed : null, index)).attrs;
}

function setShown(tr: Transaction, pos: number, node: Node, attrs: Attrs) {
  const type = node.isInline ? node.type : tr.doc.type.schema.nodes[nodeNameOfKind(attrs.kind)];
  if (type && type !== node.type) {
    // An attribute step cannot change the node type.
    tr.setNodeMarkup(pos, type, attrs);
    return;
  }
  for (const [key, value] of Object.entries(attrs)) {
    if (!sameValue(node.attrs[key], value)) tr.step(new AttrStep(pos, key, value));
  }
}
