import type { HandWork, TaskPiece } from '../../ledger/hand-work';
import type { RowBasis } from '../../ledger/row-basis';
import type { RowProgress } from '../../ledger/row-progress';
import type { LedgerHandWork, LedgerProgress } from '../generated/client';

/** A row of progress as the ledger takes it. */
export function progressFrom(row: LedgerProgress): RowProgress {
  const { rowId, status, progress, leader, person, problems, nextStep, note, version } = row;
  return {
    ...{ rowId, status, progress, leader, person, problems, nextStep, note, version },
    basis: row.basis as unknown as RowBasis,
    checkedAt: row.checkedAt.toISOString(),
  };
}

/** Hand work as the ledger takes it. */
export function handFrom({
  rowId,
  kind,
  task,
  intoId,
  intoTask,
  pieces,
}: LedgerHandWork): HandWork {
  if (kind !== 'split') return { rowId, task, kind, intoId: intoId ?? '', intoTask };
  return { rowId, task, kind, pieces: pieces as unknown as TaskPiece[] };
}
