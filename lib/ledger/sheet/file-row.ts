import type { ProgressStatus, ProgressText } from '../row-progress';

/** A row of a table that came back. */
export interface FileRow {
  /** Number of the row in the file, from 1. */
  readonly line: number;
  /** What stands in the column of ids. */
  readonly id: string;
  /** What the file calls the task. */
  readonly task: string;
  /** null = says nothing; `unknown` = a word that is no status. */
  readonly status: ProgressStatus | 'unknown' | null;
  /** The texts of the columns that the file has. */
  readonly texts: Readonly<Partial<Record<ProgressText, string>>>;
}
