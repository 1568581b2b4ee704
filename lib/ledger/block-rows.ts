import { governingUnits } from './governing-units';
import type { LedgerRow } from './ledger-row';
import { type LedgerText, makeRow } from './make-row';
import { readBlock } from './read-block';
import type { TailStretch } from './tails-of';
import { toldBefore } from './told-before';

/** L2-L7: the rows of the clauses of one block, in order. */
export function blockRows(
  text: LedgerText,
  index: number,
  tails: readonly TailStretch[],
): LedgerRow[] {
  const block = text.blocks[index];
  if (!block) return [];
  const reading = readBlock(block);
  const { clauses } = reading;
  const governed = clauses.map((_clause, at) => governingUnits(clauses, at, tails));
  for (const { source } of governed) if (source) text.used.add(source.units);
  return clauses.flatMap((clause, at) => {
    const dated = clause.chips.filter(({ chip }) => chip.chip === 'deadline');
    if (clause.bare && dated.length === 0 && text.used.has(clause.units)) return [];
    const from = dated.length > 0 ? null : tails.find((tail) => datesOf(tail).length > 0);
    if (from) text.used.add(from.chips);
    const anchor = { block: index, start: clause.start, end: clause.end };
    const row = makeRow(text, {
      about: clause.bare ? { ...anchor, ...toldBefore(reading, anchor) } : anchor,
      anchor,
      chips: clause.chips,
      units: governed[at]?.units ?? [],
      unitChips: governed[at]?.chipIds ?? [],
      deadlines: from ? datesOf(from) : dated,
    });
    return row ? [row] : [];
  });
}

/** The deadlines that a tail names. */
export function datesOf({ chips }: Pick<TailStretch, 'chips'>) {
  return chips.filter(({ chip }) => chip.chip === 'deadline');
}
