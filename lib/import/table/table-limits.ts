/** Bytes of a table that is read; a registry of thousands of units has a few hundred thousand. */
export const MAX_TABLE_BYTES = 4 * 1024 * 1024;

/** Why a file is no table (I15). */
export type TableProblem =
  | 'empty'
  | 'binary'
  | 'old-xls'
  | 'broken-xlsx'
  | 'too-large'
  | 'too-many';
