import type { LedgerRow } from './ledger-row';

/**
 * The new rows with the old objects wherever nothing changed, so that only changed rows are drawn; the
 * old list itself when all are the same.
 */
export function keepRows(
  before: readonly LedgerRow[],
  after: readonly LedgerRow[],
): readonly LedgerRow[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const rows = after.map((row) => {
    const same = old.get(row.id);
    return same && equal(same, row) ? same : row;
  });
  const unchanged = rows.length === before.length && rows.every((row, i) => row === before[i]);
  return unchanged ? before : rows;
}

/** Deep equality of plain values. */
function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => equal(value, right.get(key)));
}
