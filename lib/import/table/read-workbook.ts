import { unzipSync } from 'fflate';
import { type CellValue, readXlsx } from 'hucre/xlsx';
import { err, ok, type Result } from '../../result/result';

/** Bytes that the parts of a workbook may have unpacked: a small file can hold a huge one. */
const MAX_UNPACKED = 32 * 1024 * 1024;

/** I15: the first sheet with a word in it, as rows of text. */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<Result<string[][], 'broken-xlsx' | 'too-large'>> {
  try {
    let unpacked = 0;
    // Sizes are in the directory of the zip; nothing is unpacked here.
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return false;
      },
    });
    if (unpacked > MAX_UNPACKED) return err('too-large');
    const { sheets } = await readXlsx(bytes);
    const tables = sheets.map(({ rows }) => rows.map((row) => row.map(words)));
    const filled = tables.find((rows) => rows.some((row) => row.some((cell) => cell !== '')));
    return ok(filled ?? []);
  } catch {
    return err('broken-xlsx');
  }
}

function words(value: CellValue): string {
  if (value === null || value === undefined) return '';
  // Workbooks know no zone: the library gives the day at midnight UTC.
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).trim();
}
