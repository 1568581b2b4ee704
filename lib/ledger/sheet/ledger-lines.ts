import type { Draft } from '../../draft/draft';
import { labels } from '../../numbering/labels';
import type { KeptLedger } from '../keep-ids';
import { ledgerRows } from '../ledger-rows';
import { ledgerView } from '../ledger-view';
import { NO_PROGRESS } from '../row-progress';
import type { LedgerLine } from './ledger-line';

/** The lines of one draft in the order of its text: rows, hand work and progress put together. */
export function ledgerLines(
  { id, meta, blocks }: Pick<Draft, 'meta' | 'blocks'> & { readonly id: string },
  kept: KeptLedger,
): LedgerLine[] {
  const draft = { id, name: meta.name };
  const { tasks } = ledgerView(ledgerRows({ meta, blocks }, labels(blocks)), kept);
  return tasks.map((task) => ({
    ...task,
    draft,
    progress: task.progress ?? { ...NO_PROGRESS, version: 0 },
    stale: task.handStale || task.stale,
  }));
}
