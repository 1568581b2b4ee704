import type { RowBasis } from '../../ledger/row-basis';
import { AppError } from '../../result/app-error';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';
import { basisJson } from './basis-json';
import { appendLedgerEvent, lockLedger, tellLedger } from './ledger-event';

/**
 * Hangs the progress of one row on another that has none, as confirmed against what the person saw there
 * (SPEC LP10); the other way round it takes that back. Throws `progress-taken` when the other row has
 * progress, `not-found` also when there is none to hang, `forbidden`.
 */
export async function hangProgress(input: {
  actorId: string;
  draftId: string;
  fromId: string;
  toId: string;
  /** What the row says that it is hung on. */
  basis: RowBasis;
}): Promise<void> {
  const { actorId, draftId, fromId, toId, basis } = input;
  const seq = await db().$transaction(async (tx) => {
    await lockLedger(draftId, tx);
    await assertCanInDraft({ userId: actorId, draftId, right: 'draft.progress' }, tx);
    const at = (rowId: string) => ({ draftId_rowId: { draftId, rowId } });
    const row = await tx.ledgerProgress.findUnique({ where: at(fromId) });
    if (!row) throw new AppError('not-found');
    if (await tx.ledgerProgress.findUnique({ where: at(toId) }))
      throw new AppError('progress-taken');
    const version = row.version + 1;
    await tx.ledgerProgress.update({
      where: at(fromId),
      data: {
        ...{ rowId: toId, version, basis: basisJson(basis) },
        ...{ checkedById: actorId, checkedAt: new Date() },
      },
    });
    const { clause: before } = row.basis as unknown as RowBasis;
    const event = { draftId, actorId, before, after: basis.clause, version };
    await appendLedgerEvent({ ...event, rowId: fromId, type: 'moved' }, tx);
    return appendLedgerEvent({ ...event, rowId: toId, type: 'hung', fromRowId: fromId }, tx);
  });
  tellLedger(draftId, seq);
}
