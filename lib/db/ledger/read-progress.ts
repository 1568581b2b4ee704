import type { RowProgress } from '../../ledger/row-progress';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';
import { progressFrom } from './kept-rows';
import type { RowAsked } from './row-asked';

/** The progress of one row as it is now; null when nobody has written any. Throws `not-found`, `forbidden`. */
export async function readProgress({
  userId,
  draftId,
  rowId,
}: RowAsked): Promise<RowProgress | null> {
  await assertCanInDraft({ userId, draftId, right: 'draft.read' }, db());
  const row = await db().ledgerProgress.findUnique({
    where: { draftId_rowId: { draftId, rowId } },
  });
  return row && progressFrom(row);
}
