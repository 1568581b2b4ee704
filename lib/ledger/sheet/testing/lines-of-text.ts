import type { Block } from '../../../draft/draft';
import { handledRows } from '../../handled-rows';
import { withProgress } from '../../ledger-view';
import { basisOf } from '../../row-basis';
import { NO_PROGRESS, type RowProgress } from '../../row-progress';
import { META, rowsOf } from '../../testing/chip-text';
import type { LedgerLine } from '../ledger-line';

/** The lines of a text with chips; the n-th has the n-th progress. */
export function linesOfText(
  blocks: readonly Block[],
  progress: readonly Partial<RowProgress>[] = [],
  draft = { id: 'draft-1', name: '动员讲话' },
): (LedgerLine & { readonly progress: RowProgress })[] {
  return handledRows(rowsOf(blocks, META), []).map((row, index) => {
    const kept = {
      ...{
        ...NO_PROGRESS,
        rowId: row.id,
        basis: basisOf(row.source),
        checkedAt: '2025-03-10T00:00:00Z',
      },
      ...progress[index],
    };
    return { ...withProgress({ ...row, joined: [] }, kept), draft, progress: kept };
  });
}
