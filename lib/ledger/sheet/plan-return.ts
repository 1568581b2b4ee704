import {
  MAX_PROGRESS_CHARS,
  NO_PROGRESS,
  PROGRESS_TEXTS,
  type ProgressField,
  type ProgressFields,
} from '../row-progress';
import type { FileRow } from './file-row';
import type { LedgerLine } from './ledger-line';
import { readLineId } from './line-id';

/** What a field said before a change of it, by the version that the change made. */
export interface PastValue {
  readonly draftId: string;
  readonly rowId: string;
  readonly field: ProgressField;
  readonly before: string;
  readonly version: number;
}

/** A field that the file would change. */
export interface ReturnedChange {
  readonly field: ProgressField;
  readonly before: string;
  readonly after: string;
  /** Somebody changed it after the file was made, to something else. */
  readonly conflict: boolean;
}

/** What becomes of a row of the file. */
export interface ReturnedRow {
  readonly line: number;
  readonly task: string;
  /** `same`: nothing to do. The last four cannot be taken over. */
  readonly kind: 'same' | 'changed' | 'conflict' | 'unknown' | 'twice' | 'status' | 'long';
  /** null when the id is none of this ledger. */
  readonly target: {
    readonly draftId: string;
    readonly rowId: string;
    readonly version: number;
  } | null;
  readonly changes: readonly ReturnedChange[];
  /** The task says something else in the text than in the file. */
  readonly textChanged: boolean;
}

/** A row of a table that the person chose. */
export interface TakenRow {
  readonly draftId: string;
  readonly rowId: string;
  /** Version of the progress that the preview showed. */
  readonly version: number;
  readonly fields: Partial<ProgressFields>;
}

/**
 * S6: what a table that comes back would change, row by row in its order: three-way, so that a cell which nobody
 * touched in the file never undoes what was written meanwhile.
 * @param past changes made after the files' versions, in their order
 */
export function planReturn(
  file: readonly FileRow[],
  lines: readonly LedgerLine[],
  past: readonly PastValue[],
): ReturnedRow[] {
  const known = new Map(lines.map((line) => [keyOf(line.draft.id, line.id), line]));
  const history = new Map<string, PastValue[]>();
  for (const one of past) {
    const key = keyOf(one.draftId, one.rowId);
    history.set(key, [...(history.get(key) ?? []), one]);
  }
  const times = new Map<string, number>();
  const keys = file.map(({ id }) => {
    const read = readLineId(id);
    const key = read ? keyOf(read.draftId, read.rowId) : '';
    times.set(key, (times.get(key) ?? 0) + 1);
    return { key, version: read?.version ?? 0 };
  });
  return file.map((row, index): ReturnedRow => {
    const { key, version } = keys[index] ?? { key: '', version: 0 };
    const line = known.get(key);
    const about = { line: row.line, task: line?.task ?? row.task };
    const none = { changes: [], textChanged: false };
    if (!line) return { ...about, ...none, kind: 'unknown', target: null };
    const progress = line.progress ?? NO_PROGRESS;
    const target = { draftId: line.draft.id, rowId: line.id, version: progress.version };
    if ((times.get(key) ?? 0) > 1) return { ...about, ...none, kind: 'twice', target };
    if (row.status === 'unknown') return { ...about, ...none, kind: 'status', target };
    if (Object.values(row.texts).some((words) => words.length > MAX_PROGRESS_CHARS)) {
      return { ...about, ...none, kind: 'long', target };
    }
    const changes = changesOf(
      row,
      progress,
      (history.get(key) ?? []).filter((one) => one.version > version),
    );
    const conflict = changes.some((change) => change.conflict);
    return {
      ...about,
      kind: conflict ? 'conflict' : changes.length > 0 ? 'changed' : 'same',
      target,
      changes,
      textChanged: row.task !== '' && row.task !== line.clause,
    };
  });
}

function changesOf(
  { status, texts }: FileRow,
  now: ProgressFields,
  later: readonly PastValue[],
): ReturnedChange[] {
  const said: Partial<Record<ProgressField, string>> = { ...texts };
  if (status !== null && status !== 'unknown') said.status = status;
  return (['status', ...PROGRESS_TEXTS] as const).flatMap((field): ReturnedChange[] => {
    const after = said[field];
    const before = now[field];
    const base = later.find((one) => one.field === field)?.before ?? before;
    if (after === undefined || after === before || after === base) return [];
    return [{ field, before, after, conflict: before !== base }];
  });
}

function keyOf(draftId: string, rowId: string): string {
  return `${draftId}/${rowId}`;
}
