import { blockText } from '@/lib/draft/block-text';
import { readUnits } from '@/lib/responsibility/chip-units';
import type { Hunk, Proposal } from '@/lib/suggestions/hunk';
import type { SentRow } from '@/lib/suggestions/plan-sync';
import type { Rebased } from '@/lib/suggestions/rebase';
import { sameHunk } from '@/lib/suggestions/same-hunk';
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

/**
 * Of changes what has no place any more, and the suggestions of it that stay with those who decide (SUG6).
 * @param rows the changes under their ids
 * @param sent what those who decide know of them: what went on since they do not
 */
export function lostOf(
  items: readonly Rebased<Proposal>[],
  rows: readonly SentRow[],
  sent: readonly SentRow[],
): { readonly lost: LostWords[]; readonly stay: ReadonlySet<string> } {
  const lost: LostWords[] = [];
  const stay = new Set<string>();
  for (const { item, state } of items) {
    if (state === 'fits' || state === 'there') continue;
    const id = rows.find(({ hunk }) => sameHunk(hunk, item.hunk))?.id;
    const known = sent.find((row) => row.id === id);
    if (known) stay.add(known.id);
    const words = lostWords(item.hunk);
    const told = known && sameHunk(known.hunk, item.hunk) ? known.id : null;
    if (words) lost.push({ words, told });
  }
  return { lost, stay };
}

/** Fields of a chip that say something by themselves. */
const SAID: ReadonlySet<string> = new Set(['text', 'from', 'to']);

/** The words a change would have brought; '' for one that only takes away or changes a form. */
export function lostWords(hunk: Hunk): string {
  if (hunk.op === 'text') return wordingOf(partTokens(hunk.ins));
  if (hunk.op === 'insert') return blockText(hunk.block);
  if (hunk.op !== 'chip') return '';
  if (hunk.field === 'units')
    return readUnits({ units: hunk.after })
      .map(({ name }) => name)
      .join('、');
  return SAID.has(hunk.field) ? String(hunk.after ?? '') : '';
}
