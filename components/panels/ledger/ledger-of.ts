import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Block, DraftMeta } from '@/lib/draft/draft';
import { numberingKey } from '@/lib/editor/numbering/numbering-plugin';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import { ledgerRows } from '@/lib/ledger/ledger-rows';
import { nodeToBlock } from '@/lib/schema/node-to-block';

/** Nodes never change: a block that nobody touched stays the same object, and is not read again. */
const known = new WeakMap<Node, Block>();

/** The task ledger of an editor's text as it is now. */
export function ledgerOf(
  { state }: Pick<Editor, 'state'>,
  meta: Pick<DraftMeta, 'speechDate' | 'region'>,
): LedgerRow[] {
  const { doc } = state;
  const blocks: Block[] = [];
  for (let i = 0; i < doc.childCount; i++) {
    const node = doc.child(i);
    const block = known.get(node) ?? nodeToBlock(node);
    known.set(node, block);
    blocks.push(block);
  }
  return ledgerRows({ meta, blocks }, numberingKey.getState(state)?.labels ?? []);
}
