import type { LedgerTask } from './ledger-view';
import { basisOf, type RowBasis } from './row-basis';

/** A row without progress, and what the text says of it. */
export interface HangTarget {
  readonly id: string;
  /** Path of numbers down to its point; '' before the first. */
  readonly place: string;
  readonly task: string;
  readonly basis: RowBasis;
}

/** The tasks on which progress can be hung: those without any (`lib/db/ledger` LP10). */
export function hangTargets(tasks: readonly LedgerTask[]): HangTarget[] {
  return tasks
    .filter(({ progress }) => progress === null)
    .map(({ id, point, task, source }) => ({
      ...{ id, task, place: point?.path ?? '', basis: basisOf(source) },
    }));
}
