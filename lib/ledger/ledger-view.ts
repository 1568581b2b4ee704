import type { HandWork } from './hand-work';
import { type HandledRow, handledRows } from './handled-rows';
import { type KeptLedger, keepIds } from './keep-ids';
import type { LedgerRow } from './ledger-row';
import { basisOf, sameBasis } from './row-basis';
import type { RowProgress } from './row-progress';

/** A task of the ledger with everything that is known of it. */
export interface LedgerTask extends HandledRow {
  readonly progress: RowProgress | null;
  /** L16: the text says something else than when somebody last confirmed the progress. */
  readonly stale: boolean;
  /** Progress of the rows that were merged into it or hidden behind it. */
  readonly joined: readonly RowProgress[];
}

export interface LedgerView {
  readonly tasks: readonly LedgerTask[];
  /** L18: progress whose row is no longer in the text. */
  readonly gone: readonly RowProgress[];
}

/** The ledger as people see it: the rows of the text with what is kept beside it (L16-L18). Pure, total. */
export function ledgerView(rows: readonly LedgerRow[], kept: KeptLedger): LedgerView {
  const own = keepIds(rows, kept);
  const known = new Map(kept.progress.map((one) => [one.rowId, one]));
  const tasks = handledRows(own, kept.hand).map((row): LedgerTask => {
    const others = [...row.sources.slice(1), ...row.duplicates];
    const joined = others.flatMap(({ id }) => known.get(id) ?? []);
    return withProgress({ ...row, joined }, known.get(row.id) ?? null);
  });
  return { tasks, gone: goneProgress(kept.progress, own, kept.hand) };
}

/** L16: a task with what is known of it. */
export function withProgress(
  row: Omit<LedgerTask, 'progress' | 'stale'>,
  progress: RowProgress | null,
): LedgerTask {
  const stale = progress !== null && !sameBasis(progress.basis, basisOf(row.source));
  return { ...row, progress, stale };
}

/** Hidden and merged rows and the pieces of a split are in the text. */
function goneProgress(
  progress: readonly RowProgress[],
  rows: readonly LedgerRow[],
  hand: readonly HandWork[],
): readonly RowProgress[] {
  const here = new Set(rows.map(({ id }) => id));
  for (const work of hand) {
    if (work.kind !== 'split' || !here.has(work.rowId)) continue;
    for (const { id } of work.pieces) here.add(id);
  }
  return progress.filter(({ rowId }) => !here.has(rowId));
}
