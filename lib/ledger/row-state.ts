import type { HandWork } from './hand-work';
import type { LedgerRow } from './ledger-row';
import type { LedgerTask } from './ledger-tasks';
import { basisOf, sameBasis } from './row-basis';
import type { RowProgress } from './row-progress';

/** L16: the text says something else than when somebody last confirmed the row. */
export function isStale(task: LedgerTask, progress: RowProgress | undefined): boolean {
  return progress !== undefined && !sameBasis(progress.basis, basisOf(task));
}

/**
 * L18: progress of rows that are no longer in the text, as it was written; hidden and merged rows are
 * in the text.
 */
export function goneProgress(
  progress: Iterable<RowProgress>,
  rows: readonly LedgerRow[],
  work: readonly HandWork[],
): RowProgress[] {
  const here = new Set(rows.map(({ id }) => id));
  for (const one of work) {
    if (one.kind !== 'split' || !here.has(one.rowId)) continue;
    for (const { id } of one.pieces) here.add(id);
  }
  return [...progress].filter(({ rowId }) => !here.has(rowId));
}
