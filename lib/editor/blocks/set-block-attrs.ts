import type { Transaction } from '@tiptap/pm/state';
import { nodeNameOfKind } from '@/lib/schema/node-names';
import type { EditorBlock } from './block-attrs';

/**
 * Changes attributes of the block at `pos`. Within one node type by attribute steps, which leave
 * decorations and positions alone; a change between point and paragraph needs another node type.
 */
export function setBlockAttrs(tr: Transaction, pos: number, change: Partial<EditorBlock>): void {
  const node = tr.doc.nodeAt(pos);
  if (!node) return;
  const { schema } = node.type;
  const name = change.kind === undefined ? node.type.name : nodeNameOfKind(change.kind);
  const type = schema.nodes[name];
  if (!type) throw new Error(`The schema has no node ${name}`);
  if (type !== node.type) {
    tr.setNodeMarkup(pos, type, { ...node.attrs, ...change });
    return;
  }
  for (const [key, value] of Object.entries(change)) {
    if (node.attrs[key] !== value) tr.setNodeAttribute(pos, key, value);
  }
}
