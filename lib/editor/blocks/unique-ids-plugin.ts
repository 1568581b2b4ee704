import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { isRemote } from '../binding/binding-plugin';
import { childDiff } from './child-diff';
import { newUid } from './new-uid';

/**
 * A block or chip that a local change doubled (a copy dropped with the mouse, a split by a browser)
 * gets an id of its own (E16). Changes from the others are left alone: only the server repairs those,
 * or several clients would each write their own repair.
 */
export function uniqueIdsPlugin(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, state) => {
      if (!transactions.some((tr) => tr.docChanged) || transactions.some(isRemote)) return null;
      const window = childDiff(before.doc, state.doc);
      if (!window) return null;
      const known = new Set(idsIn(before.doc, window.from, window.oldTo, window.pos).map(idOf));
      const now = idsIn(state.doc, window.from, window.newTo, window.pos);
      const distinct = new Set(now.map(idOf));
      if (distinct.size === now.length && now.every(({ id }) => known.has(id))) return null;
      const outside = new Set<string>();
      for (let i = 0; i < state.doc.childCount; i++) {
        if (i >= window.from && i < window.newTo) continue;
        for (const { id } of idsOfBlock(state.doc.child(i))) outside.add(id);
      }
      const seen = new Set<string>();
      const { tr } = state;
      for (const { id, pos, key } of now) {
        if (outside.has(id) || seen.has(id)) tr.setNodeAttribute(pos, key, newUid());
        seen.add(id);
      }
      return tr.docChanged ? tr : null;
    },
  });
}

interface Found {
  readonly id: string;
  readonly pos: number;
  readonly key: 'uid' | 'id';
}

const idOf = ({ id }: Found) => id;

/** Ids of the blocks `from` to `to` and their chips; `at` is the position of the first. */
function idsIn(doc: Node, from: number, to: number, at: number): Found[] {
  const found: Found[] = [];
  let pos = at;
  for (let i = from; i < to; i++) {
    const block = doc.child(i);
    add(found, block, pos, 'uid');
    const inside = pos + 1;
    block.forEach((child, offset) => {
      if (!child.isText) add(found, child, inside + offset, 'id');
    });
    pos += block.nodeSize;
  }
  return found;
}

function add(found: Found[], node: Node, pos: number, key: Found['key']): void {
  const id: unknown = node.attrs[key];
  if (typeof id === 'string' && id !== '') found.push({ id, pos, key });
}

function idsOfBlock(block: Node): Found[] {
  const found: Found[] = [];
  add(found, block, 0, 'uid');
  block.forEach((child) => {
    if (!child.isText) add(found, child, 0, 'id');
  });
  return found;
}
