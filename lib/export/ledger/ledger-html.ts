import type { LedgerRow } from '../../ledger/ledger-row';
import { LEDGER_COLUMNS, ledgerTable } from '../../ledger/ledger-table';
import { escapeHtml } from '../escape-html';

/** Excel and WPS take the cell as text: no formula, no date of their own making. */
const AS_TEXT = ` style="mso-number-format:'\\@'"`;

/** T2: the ledger as an HTML table, for pasting into Word or a spreadsheet. */
export function ledgerHtml(rows: readonly LedgerRow[]): string {
  const head = LEDGER_COLUMNS.map((name) => `<th>${name}</th>`).join('');
  const body = ledgerTable(rows).map((row) => {
    const cells = Object.entries(row).map(([name, value]) =>
      typeof value === 'number' || name === 'due'
        ? `<td>${value ?? ''}</td>`
        : `<td${AS_TEXT}>${escapeHtml(value ?? '')}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table border="1"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
