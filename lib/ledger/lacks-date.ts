import type { LedgerRow } from './ledger-row';

/** L13: 缺时限: no date at all; 长期 is one. */
export function lacksDate({ deadlines }: Pick<LedgerRow, 'deadlines'>): boolean {
  return deadlines.length === 0;
}
