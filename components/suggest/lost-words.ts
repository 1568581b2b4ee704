import { blockText } from '@/lib/draft/block-text';
import type { Hunk } from '@/lib/suggestions/hunk';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import { partTokens, wordingOf } from '@/lib/suggestions/text-tokens';
import type { LostWords } from './suggest-desk';

/** What of lost words is not accepted by now, in other words than these. */
export function stillLost(
  lost: readonly LostWords[],
  told: readonly Suggestion[],
): readonly LostWords[] {
  const accepted = new Set(told.flatMap(({ id, status }) => (status === 'accepted' ? id : [])));
  return lost.filter((one) => one.told === null || !accepted.has(one.told));
}

/** The words a change would have brought; '' for one that only takes away or changes a form. */
export function lostWords(hunk: Hunk): string {
  if (hunk.op === 'text') return wordingOf(partTokens(hunk.ins));
  if (hunk.op === 'insert') return blockText(hunk.block);
  return hunk.op === 'chip' && hunk.field === 'text' ? String(hunk.after ?? '') : '';
}
