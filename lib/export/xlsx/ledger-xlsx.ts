import { type CellValue, type Cell as SheetCell, writeXlsx } from 'hucre/xlsx';
import type { LedgerLine } from '../../ledger/sheet/ledger-line';
import {
  SHEET_COLUMNS,
  type SheetCells,
  type SheetColumn,
  sheetCells,
  sheetColumns,
} from '../../ledger/sheet/sheet-columns';
import { STATUS_WORDS } from '../../ledger/sheet/status-words';
import { cellText, dateSerial } from './cell-values';
import { COLUMN_WIDTHS, HEAD_STYLE, styleOf, TITLE_STYLE } from './ledger-styles';
import { linesOf } from './lines-of';

/** Media type of a workbook. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Rows above the tasks: the title and the names of the columns. */
const HEAD_ROWS = 2;
/** Points: a line of 10.5 pt, and the most that Excel takes for a row. */
const LINE_HEIGHT = 14;
const MAX_HEIGHT = 409;

/**
 * X1-X3: the task ledger as an .xlsx file: title, columns, one row per task; head frozen and repeated on
 * every printed page, A4 landscape. Dates are date cells. On the server only: the library is large.
 * @param title of the sheet
 * @param today civil date for what is overdue
 */
export async function ledgerXlsx(
  title: string,
  lines: readonly LedgerLine[],
  today: string,
): Promise<Uint8Array> {
  const columns = sheetColumns(lines);
  const table = sheetCells(lines, today).map((cells) => columns.map((key) => value(cells, key)));
  const rows: CellValue[][] = [
    [cellText(title)],
    columns.map((key) => SHEET_COLUMNS[key]),
    ...table,
  ];
  const last = columns.length - 1;
  const status = letter(columns.indexOf('status'));
  return writeXlsx({
    sheets: [
      {
        name: '任务台账',
        rows,
        columns: columns.map((key) => ({ width: COLUMN_WIDTHS[key], hidden: key === 'id' })),
        cells: styles(rows, columns),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: last }],
        rowDefs: new Map(
          rows.map((row, index) => [index, { height: rowHeight(row, index, columns) }]),
        ),
        freezePane: { rows: HEAD_ROWS },
        dataValidations: [
          {
            type: 'list',
            values: Object.values(STATUS_WORDS),
            range: `${status}${HEAD_ROWS + 1}:${status}${Math.max(rows.length, HEAD_ROWS + 1)}`,
            allowBlank: true,
            // 推进中（逾期） is ours, and no list holds it.
            showErrorMessage: false,
          },
        ],
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          horizontalCentered: true,
          printTitlesRow: `$1:$${HEAD_ROWS}`,
          margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
        },
        headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
      },
    ],
  });
}

function value(cells: SheetCells, key: SheetColumn): CellValue {
  if (key === 'number') return cells.number;
  if (key === 'due') return cells.due === '' ? '' : dateSerial(cells.due);
  return cellText(cells[key]);
}

function styles(
  rows: readonly CellValue[][],
  columns: readonly SheetColumn[],
): Map<string, Partial<SheetCell>> {
  const cells = new Map<string, Partial<SheetCell>>([['0,0', { style: TITLE_STYLE }]]);
  for (let row = 1; row < rows.length; row++) {
    for (const [column, key] of columns.entries()) {
      const style = row < HEAD_ROWS ? HEAD_STYLE : styleOf(key);
      cells.set(`${row},${column}`, { value: rows[row]?.[column] ?? '', style });
    }
  }
  return cells;
}

/** Points. Programs open wrapped cells at the height of one line unless the file says otherwise. */
function rowHeight(
  row: readonly CellValue[],
  index: number,
  columns: readonly SheetColumn[],
): number {
  if (index === 0) return 30;
  const lines = columns.map((key, column) =>
    key === 'id' ? 1 : linesOf(String(row[column] ?? ''), COLUMN_WIDTHS[key]),
  );
  return Math.min(MAX_HEIGHT, Math.max(...lines) * LINE_HEIGHT + 6);
}

/** A, B … Z: there are fewer columns than letters. */
function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
