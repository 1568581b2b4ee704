import type { Draft } from '../../draft/draft';
import { labels } from '../../numbering/labels';
import type { KeptLedger } from '../keep-ids';
import { ledgerRows } from '../ledger-rows';
import { type LedgerView, ledgerView } from '../ledger-view';
import type { LedgerLine } from './ledger-line';

/** The lines of one draft in the order of its text, and progress whose row left it. */
export function ledgerLines(
  { id, meta, blocks }: Pick<Draft, 'meta' | 'blocks'> & { readonly id: string },
  kept: KeptLedger,
): Pick<LedgerView, 'gone'> & { readonly lines: readonly LedgerLine[] } {
  const draft = { id, name: meta.name };
  const { tasks, gone } = ledgerView(ledgerRows({ meta, blocks }, labels(blocks)), kept);
  return { lines: tasks.map((task) => ({ ...task, draft })), gone };
}
