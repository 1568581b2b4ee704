import type { Draft } from '../../draft/draft';
import { labels } from '../../numbering/labels';
import type { HandWork } from '../hand-work';
import { ledgerRows } from '../ledger-rows';
import { ledgerTasks } from '../ledger-tasks';
import { NO_PROGRESS, type RowProgress } from '../row-progress';
import { isStale } from '../row-state';
import type { LedgerLine } from './ledger-line';

/** What is kept of a ledger beside the text. */
export interface KeptLedger {
  readonly progress: readonly RowProgress[];
  readonly hand: readonly HandWork[];
}

/** The lines of one draft in the order of its text: rows, hand work and progress put together. */
export function ledgerLines(
  { id, meta, blocks }: Pick<Draft, 'meta' | 'blocks'> & { readonly id: string },
  { progress, hand }: KeptLedger,
): LedgerLine[] {
  const draft = { id, name: meta.name };
  const of = new Map(progress.map((one) => [one.rowId, one]));
  return ledgerTasks(ledgerRows({ meta, blocks }, labels(blocks)), hand).map((task) => {
    const own = of.get(task.id);
    return {
      ...task,
      draft,
      progress: own ?? { ...NO_PROGRESS, version: 0 },
      stale: task.handStale || isStale(task, own),
    };
  });
}
