import { deadlineOfChip } from '../deadlines/chip-deadline';
import type { ChipInline, DraftMeta } from '../draft/draft';
import type { LedgerDeadline } from './ledger-row';

/** What the dates depend on beside the words. */
export type DateContext = Pick<DraftMeta, 'speechDate' | 'region'>;

/** Chips never change: each is read once for one speech date and region (L10). */
const known = new WeakMap<ChipInline, DateContext & { readonly date: LedgerDeadline }>();

/** The date of a deadline chip, counted from the speech date unless a person has set it. */
export function chipDate(chip: ChipInline, { speechDate, region }: DateContext): LedgerDeadline {
  const before = known.get(chip);
  if (before && before.speechDate === speechDate && before.region === region) return before.date;
  const { relation, from, to, ambiguous, source } = deadlineOfChip(chip, { speechDate, region });
  const date = { chipId: chip.id, words: chip.text, relation, from, to, ambiguous, source };
  known.set(chip, { speechDate, region, date });
  return date;
}
