import type { LedgerRow } from './ledger-row';

/** L20: how many rows have their units or a date from a chip. */
export function rowsOfChip(rows: readonly LedgerRow[], chipId: string): number {
  return rows.filter(
    ({ unitChips, deadlines }) =>
      unitChips.includes(chipId) || deadlines.some((one) => one.chipId === chipId),
  ).length;
}
