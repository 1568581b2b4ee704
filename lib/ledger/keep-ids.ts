import type { HandWork } from './hand-work';
import type { LedgerRow } from './ledger-row';
import type { RowProgress } from './row-progress';

/** What is kept of a ledger beside the text. */
export interface KeptLedger {
  readonly progress: readonly RowProgress[];
  readonly hand: readonly HandWork[];
}

/**
 * L16: a row on one of whose chips something hangs has the id of that chip, so that a unit put before a
 * date, or taken away, loses nothing. No chip stands in two rows: ids stay distinct.
 */
export function keepIds(
  rows: readonly LedgerRow[],
  { progress, hand }: KeptLedger,
): readonly LedgerRow[] {
  const kept = new Set(progress.map(({ rowId }) => rowId));
  for (const work of hand) {
    kept.add(work.rowId);
    if (work.kind !== 'split') kept.add(work.intoId);
  }
  if (kept.size === 0) return rows;
  return rows.map((row) => {
    const id = kept.has(row.id) ? row.id : row.chipIds.find((one) => kept.has(one));
    return id === undefined || id === row.id ? row : { ...row, id };
  });
}
