import type { Across } from '@/lib/editor/comments/mark-spans';
import { type Compared, hunksOf } from '@/lib/suggestions/hunks-of';
import { indexMap } from '@/lib/suggestions/map-index';
import { blocksNow, tokensNow } from '@/lib/ytext/suggestions/doc-now';
import type { Fork } from '@/lib/ytext/suggestions/fork';
import type { OwnChanges } from './suggest-desk';

/** Reads what was done in a copy, as changes that would take it back. */
export function changesBack(fork: Fork): OwnChanges {
  const compared: Compared = new Map();
  return () => hunksOf(blocksNow(fork.copy), fork.base, compared).map(({ hunk }) => hunk);
}

/** How places of the text are found in its copy, and back. */
export function placesIn(fork: Fork): (to: 'text' | 'copy') => Across {
  return (to) => {
    const { main, copy, base } = fork;
    const [from, into] = to === 'copy' ? [main, copy] : [copy, main];
    const made = to === 'copy' ? fork.proposals() : hunksOf(blocksNow(copy), base);
    const hunks = made.map(({ hunk }) => hunk);
    return indexMap(tokensNow(from), tokensNow(into), hunks);
  };
}
