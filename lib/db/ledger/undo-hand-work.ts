import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';
import { appendLedgerEvent, lockLedger, tellLedger } from './ledger-event';

/**
 * The row is again what the text says (SPEC LP6); progress of pieces stays, as no longer in the text.
 * Doing it twice changes nothing. Throws `not-found`, `forbidden`.
 */
export async function undoHandWork(input: {
  actorId: string;
  draftId: string;
  rowId: string;
}): Promise<void> {
  const { actorId, draftId, rowId } = input;
  const seq = await db().$transaction(async (tx) => {
    await lockLedger(draftId, tx);
    await assertCanInDraft({ userId: actorId, draftId, right: 'draft.progress' }, tx);
    const { count } = await tx.ledgerHandWork.deleteMany({ where: { draftId, rowId } });
    if (count === 0) return null;
    return appendLedgerEvent({ draftId, rowId, actorId, type: 'undone' }, tx);
  });
  if (seq !== null) tellLedger(draftId, seq);
}
