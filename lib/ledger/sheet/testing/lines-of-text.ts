import type { Block } from '../../../draft/draft';
import { handledRows } from '../../handled-rows';
import { NO_PROGRESS } from '../../row-progress';
import { META, rowsOf } from '../../testing/chip-text';
import type { LedgerLine } from '../ledger-line';

/** The lines of a text with chips; the n-th has the n-th progress. */
export function linesOfText(
  blocks: readonly Block[],
  progress: readonly Partial<LedgerLine['progress']>[] = [],
  draft = { id: 'draft-1', name: '动员讲话' },
): LedgerLine[] {
  return handledRows(rowsOf(blocks, META), []).map((task, index) => ({
    ...task,
    draft,
    progress: { ...NO_PROGRESS, version: 0, ...progress[index] },
    stale: false,
  }));
}
