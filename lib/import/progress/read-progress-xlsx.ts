import { unzipSync } from 'fflate';
import { type CellValue, readXlsx } from 'hucre/xlsx';
import { PROGRESS_TEXTS } from '../../ledger/row-progress';
import type { FileRow } from '../../ledger/sheet/file-row';
import { SHEET_COLUMNS } from '../../ledger/sheet/sheet-columns';
import { readStatus } from '../../ledger/sheet/status-words';
import { err, ok, type Result } from '../../result/result';

/** Bytes of a file, bytes it unpacks to, and rows in it. */
export const MAX_PROGRESS_BYTES = 3_000_000;
const MAX_UNPACKED = 60_000_000;
const MAX_ROWS = 5_000;
/** The names of the columns stand in one of the first rows. */
const HEAD_WITHIN = 10;

export type ProgressFileProblem = 'file-too-large' | 'not-a-workbook' | 'no-ids' | 'no-rows';

/** P1-P3: the rows of a ledger that comes back. On the server only: the library is large. */
export async function readProgressXlsx(
  bytes: Uint8Array,
): Promise<Result<FileRow[], ProgressFileProblem>> {
  if (bytes.length > MAX_PROGRESS_BYTES) return err('file-too-large');
  const unpacked = unpackedSize(bytes);
  if (unpacked === null) return err('not-a-workbook');
  if (unpacked > MAX_UNPACKED) return err('file-too-large');
  const table = await firstSheet(bytes);
  if (!table) return err('not-a-workbook');
  const head = table
    .slice(0, HEAD_WITHIN)
    .findIndex((row) => row.some((cell) => wordsOf(cell) === SHEET_COLUMNS.id));
  const names = table[head];
  if (!names) return err('no-ids');
  if (table.length - head - 1 > MAX_ROWS) return err('file-too-large');
  const places = new Map(names.map((cell, index) => [wordsOf(cell), index]));
  const rows = table.slice(head + 1).flatMap((cells, index): FileRow[] => {
    const cell = (key: keyof typeof SHEET_COLUMNS) => {
      const place = places.get(SHEET_COLUMNS[key]);
      return place === undefined ? null : wordsOf(cells[place] ?? null);
    };
    if (cells.every((one) => wordsOf(one) === '')) return [];
    const texts = PROGRESS_TEXTS.flatMap((field) => {
      const words = cell(field);
      return words === null ? [] : [[field, words] as const];
    });
    return [
      {
        line: head + index + 2,
        id: cell('id') ?? '',
        task: cell('clause') ?? '',
        status: readStatus(cell('status') ?? ''),
        texts: Object.fromEntries(texts),
      },
    ];
  });
  return rows.length > 0 ? ok(rows) : err('no-rows');
}

/** Bytes that the parts of a zip say they unpack to; null when it is no zip. */
function unpackedSize(bytes: Uint8Array): number | null {
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
    return size;
  } catch {
    return null;
  }
}

async function firstSheet(bytes: Uint8Array): Promise<CellValue[][] | null> {
  try {
    const { sheets } = await readXlsx(bytes, { sheets: [0] });
    return sheets[0]?.rows ?? [];
  } catch {
    return null;
  }
}

/** A cell as words; Excel may have made a number or a date of them. */
function wordsOf(cell: CellValue): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).replaceAll('\r\n', '\n').trim();
}
