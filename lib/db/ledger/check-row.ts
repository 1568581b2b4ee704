import type { RowBasis } from '../../ledger/row-basis';
import { AppError } from '../../result/app-error';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';
import { basisJson } from './basis-json';
import { appendLedgerEvent, lockLedger, tellLedger } from './ledger-event';

/**
 * 核对: a person has seen what the text says now and the progress still holds (SPEC LP4). Confirms what
 * the person saw, not what the text says meanwhile. Throws `not-found` also for a row without progress,
 * `forbidden`.
 */
export async function checkRow(input: {
  actorId: string;
  draftId: string;
  rowId: string;
  basis: RowBasis;
}): Promise<void> {
  const { actorId, draftId, rowId, basis } = input;
  const seq = await db().$transaction(async (tx) => {
    await lockLedger(draftId, tx);
    await assertCanInDraft({ userId: actorId, draftId, right: 'draft.progress' }, tx);
    const where = { draftId_rowId: { draftId, rowId } };
    const row = await tx.ledgerProgress.findUnique({ where });
    if (!row) throw new AppError('not-found');
    const version = row.version + 1;
    await tx.ledgerProgress.update({
      where,
      data: { basis: basisJson(basis), checkedById: actorId, checkedAt: new Date(), version },
    });
    return appendLedgerEvent({ draftId, rowId, actorId, type: 'checked', version }, tx);
  });
  tellLedger(draftId, seq);
}
