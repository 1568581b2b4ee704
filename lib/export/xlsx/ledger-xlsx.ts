import { type CellValue, type Cell as SheetCell, writeXlsx } from 'hucre/xlsx';
import type { LedgerRow } from '../../ledger/ledger-row';
import { LEDGER_COLUMNS, ledgerTable } from '../../ledger/ledger-table';
import { cellText, dateSerial } from './cell-values';
import { COLUMN_WIDTHS, DATE_STYLE, HEAD_STYLE, styleOf, TITLE_STYLE } from './ledger-styles';
import { linesOf } from './lines-of';

/** Media type of a workbook. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Index of 完成时限, the only column of dates. */
const DUE_COLUMN = LEDGER_COLUMNS.indexOf('完成时限');
/** Rows above the tasks: the title and the names of the columns. */
const HEAD_ROWS = 2;
/** Points: a line of 10.5 pt, and the most that Excel takes for a row. */
const LINE_HEIGHT = 14;
const MAX_HEIGHT = 409;

/**
 * X1, X2: the task ledger as an .xlsx file: title, columns, one row per task; head frozen and repeated on every
 * printed page, A4 landscape. Dates are date cells. On the server only: the library is large.
 * @param name of the draft
 */
export async function ledgerXlsx(name: string, ledger: readonly LedgerRow[]): Promise<Uint8Array> {
  const title = cellText(`${name}　任务台账`);
  const table = ledgerTable(ledger).map((row): CellValue[] => [
    row.number,
    cellText(row.point),
    cellText(row.clause),
    cellText(row.lead),
    cellText(row.responsible),
    cellText(row.support),
    row.due === null ? '' : dateSerial(row.due),
    cellText(row.words),
    cellText(row.place),
  ]);
  const rows: CellValue[][] = [[title], [...LEDGER_COLUMNS], ...table];
  const last = LEDGER_COLUMNS.length - 1;
  return writeXlsx({
    sheets: [
      {
        name: '任务台账',
        rows,
        columns: COLUMN_WIDTHS.map((width) => ({ width })),
        cells: styles(rows),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: last }],
        rowDefs: new Map(rows.map((row, index) => [index, { height: rowHeight(row, index) }])),
        freezePane: { rows: HEAD_ROWS },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          horizontalCentered: true,
          printTitlesRow: `$1:$${HEAD_ROWS}`,
          margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
        },
        headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
      },
    ],
  });
}

function styles(rows: readonly CellValue[][]): Map<string, Partial<SheetCell>> {
  const cells = new Map<string, Partial<SheetCell>>([['0,0', { style: TITLE_STYLE }]]);
  for (let row = 1; row < rows.length; row++) {
    for (let column = 0; column < LEDGER_COLUMNS.length; column++) {
      const value = rows[row]?.[column] ?? '';
      const body = column === DUE_COLUMN ? DATE_STYLE : styleOf(column);
      cells.set(`${row},${column}`, { value, style: row < HEAD_ROWS ? HEAD_STYLE : body });
    }
  }
  return cells;
}

/** Points. Programs open wrapped cells at the height of one line unless the file says otherwise. */
function rowHeight(row: readonly CellValue[], index: number): number {
  if (index === 0) return 30;
  const lines = row.map((value, column) => linesOf(String(value), COLUMN_WIDTHS[column] ?? 0));
  return Math.min(MAX_HEIGHT, Math.max(...lines) * LINE_HEIGHT + 6);
}
