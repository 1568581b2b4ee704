import { Fragment, type Node } from '@tiptap/pm/model';
import { isUid } from '@/lib/draft/uid';
import { newUid } from '../blocks/new-uid';

/** Every id of blocks and chips in a document. */
export function idsOf(doc: Node): Set<string> {
  const ids = new Set<string>();
  doc.descendants((node) => {
    const id = idOf(node);
    if (id) ids.add(id);
    return !node.isLeaf;
  });
  return ids;
}

/**
 * Gives new ids to blocks and chips whose id is not free, and keeps the others: what was cut comes
 * back as itself, a copy is something new (CLIP3). Adds the ids it gives to `taken`.
 */
export function withFreshIds(blocks: readonly Node[], taken: Set<string>): Node[] {
  return blocks.map((block) => {
    const inner: Node[] = [];
    block.forEach((child) => {
      inner.push(child.isText ? child : fresh(child, 'id', child.content, taken));
    });
    return fresh(block, 'uid', Fragment.fromArray(inner), taken);
  });
}

function fresh(node: Node, key: 'uid' | 'id', content: Fragment, taken: Set<string>): Node {
  const old = idOf(node);
  const id = old && isUid(old) && !taken.has(old) ? old : newUid();
  taken.add(id);
  return node.type.create({ ...node.attrs, [key]: id }, content, node.marks);
}

function idOf(node: Node): string | null {
  const id: unknown = node.attrs[node.isInline ? 'id' : 'uid'];
  return typeof id === 'string' && id !== '' ? id : null;
}
