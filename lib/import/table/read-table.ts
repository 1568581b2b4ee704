import { err, ok, type Result } from '../../result/result';
import { MAX_IMPORT_ROWS } from '../../units/plan-import';
import { textTable } from '../../units/text-table';
import { decodeText } from '../decode-text';
import { readWorkbook } from './read-workbook';
import { MAX_TABLE_BYTES, type TableProblem } from './table-limits';

/** Cells of a row, and UTF-16 units of a cell; what is beyond is left out. */
const MAX_COLUMNS = 30;
const MAX_CELL = 8_000;
/** Rows that may be title or head besides the units. */
const HEAD_ROWS = 10;

/**
 * I15: a file of units as rows of cells: .xlsx by its content, anything else as text with tabs or commas.
 * Days are written YYYY-MM-DD. On the server only: the workbook library is large.
 */
export async function readTable(bytes: Uint8Array): Promise<Result<string[][], TableProblem>> {
  if (bytes.length > MAX_TABLE_BYTES) return err('too-large');
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return err('old-xls');
  const table = begins(bytes, [0x50, 0x4b]) ? await readWorkbook(bytes) : textRows(bytes);
  if (!table.ok) return table;
  const rows = table.value.map((row) =>
    row.slice(0, MAX_COLUMNS).map((cell) => cell.slice(0, MAX_CELL)),
  );
  if (!rows.some((row) => row.some((cell) => cell.trim() !== ''))) return err('empty');
  return rows.length > MAX_IMPORT_ROWS + HEAD_ROWS ? err('too-many') : ok(rows);
}

function textRows(bytes: Uint8Array): Result<string[][], TableProblem> {
  const text = decodeText(bytes);
  return text === null ? err('binary') : ok(textTable(text));
}

function begins(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}
