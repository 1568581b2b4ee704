import type { LedgerTask } from '@/lib/ledger/ledger-view';
import { basisOf } from '@/lib/ledger/row-basis';
import type { HangTarget } from './hang-dialog';

/** The tasks on which progress can be hung: those without any. */
export function hangTargets(tasks: readonly LedgerTask[]): HangTarget[] {
  return tasks
    .filter(({ progress }) => progress === null)
    .map(({ id, point, task, source }) => ({
      ...{ id, task, place: point?.path ?? '', basis: basisOf(source) },
    }));
}
