import type { Block } from '../../lib/draft/draft';
import { withChips } from '../../lib/ledger/testing/chip-text';

/** The same blocks, a duty and a deadline behind every so many paragraphs, evenly, until there are so many chips. */
export function withTasks(blocks: readonly Block[], chips: number): Block[] {
  const every = Math.floor(blocks.length / (chips / 2));
  return blocks.map((block, at) => {
    if (at % every !== 0 || at / every >= chips / 2) return block;
    const { inlines } = withChips('[由市民政局牵头，市商务局配合]，<年底前>办结。');
    return { ...block, inlines: [...block.inlines, ...inlines] };
  });
}
