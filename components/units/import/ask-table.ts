import type { TableProblem } from '@/lib/import/table/table-limits';
import { MAX_TABLE_BYTES } from '@/lib/import/table/table-limits';
import type { ErrorKey } from '../../forms/form-state';

export type AskedTable =
  | { readonly rows: readonly (readonly string[])[] }
  | { readonly bad: TableProblem }
  | { readonly error: ErrorKey };

/** Has the server read a file as a table. Too large a file is not sent at all. */
export async function askTable(file: File): Promise<AskedTable> {
  if (file.size > MAX_TABLE_BYTES) return { bad: 'too-large' };
  if (file.size === 0) return { bad: 'empty' };
  try {
    const answer = await fetch('/units/table', { method: 'POST', body: file });
    return (await answer.json()) as AskedTable;
  } catch {
    return { error: 'no-connection' };
  }
}
