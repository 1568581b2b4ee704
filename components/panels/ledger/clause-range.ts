import type { EditorState } from '@tiptap/pm/state';
import { blockAttrs } from '@/lib/editor/blocks/block-attrs';
import type { LedgerAnchor } from '@/lib/ledger/ledger-row';

/** Where a clause stands in the document now; null when its block is gone. */
export function clauseRange(
  { doc }: Pick<EditorState, 'doc'>,
  { blockUid, from, to }: LedgerAnchor,
): { from: number; to: number } | null {
  let pos = 0;
  for (let i = 0; i < doc.childCount; i++) {
    const node = doc.child(i);
    if (blockAttrs(node).uid === blockUid) {
      const { size } = node.content;
      return { from: pos + 1 + Math.min(from, size), to: pos + 1 + Math.min(to, size) };
    }
    pos += node.nodeSize;
  }
  return null;
}
