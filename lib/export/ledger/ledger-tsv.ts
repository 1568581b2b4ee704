import type { LedgerRow } from '../../ledger/ledger-row';
import { LEDGER_COLUMNS, ledgerTable } from '../../ledger/ledger-table';

/** T1: the ledger as lines of cells divided by tabs, for pasting into a spreadsheet. */
export function ledgerTsv(rows: readonly LedgerRow[]): string {
  const lines = ledgerTable(rows).map((row) => Object.values(row).map(cell).join('\t'));
  return [LEDGER_COLUMNS.join('\t'), ...lines].join('\n');
}

/** Never a tab or a line break, never the start of a formula. */
function cell(value: string | number | null): string {
  const text = String(value ?? '').replace(/\s+/gu, ' ');
  return /^[=+\-@]/u.test(text) ? `'${text}` : text;
}
