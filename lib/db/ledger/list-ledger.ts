import type { LedgerFeed } from '../../ledger/ledger-feed';
import type { ProgressField } from '../../ledger/row-progress';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { namesOf } from '../accounts/names-of';
import { db, type Tx } from '../client';
import { handFrom, progressFrom } from './kept-rows';

/**
 * What is kept of a draft's ledger beside the text and changed after event `since` (0 = all), with the
 * number to ask with next time (SPEC LP5). Throws `not-found`, `forbidden`.
 */
export async function listLedger({
  userId,
  draftId,
  since = 0,
}: {
  userId: string;
  draftId: string;
  since?: number;
}): Promise<LedgerFeed> {
  return db().$transaction(async (tx) => {
    await assertCanInDraft({ userId, draftId, right: 'draft.read' }, tx);
    // Before the rows: what commits in between is then told twice, never missed.
    const last = await tx.ledgerEvent.aggregate({ where: { draftId }, _max: { seq: true } });
    const touched = await tx.ledgerEvent.findMany({
      where: { draftId, seq: { gt: since } },
      distinct: ['rowId'],
      select: { rowId: true },
    });
    const changed = touched.map(({ rowId }) => rowId);
    const where = { draftId, ...(since > 0 ? { rowId: { in: changed } } : {}) };
    const progress = await tx.ledgerProgress.findMany({ where });
    const hand = await tx.ledgerHandWork.findMany({ where });
    return {
      seq: Number(last._max.seq ?? 0),
      changed,
      progress: progress.map(progressFrom),
      hand: hand.map(handFrom),
      overwritten: since > 0 ? await overwrittenSince(draftId, since, tx) : [],
    };
  });
}

/** What each unseen write replaced, with who had written it. */
async function overwrittenSince(
  draftId: string,
  since: number,
  tx: Tx,
): Promise<LedgerFeed['overwritten']> {
  const events = await tx.ledgerEvent.findMany({
    where: { draftId, seq: { gt: since }, unseen: true },
    orderBy: { seq: 'asc' },
  });
  const names = await namesOf(
    events.map(({ actorId }) => actorId),
    tx,
  );
  const told: LedgerFeed['overwritten'][number][] = [];
  for (const { seq, rowId, field, actorId, before, after } of events) {
    const earlier = await tx.ledgerEvent.findFirst({
      where: { draftId, rowId, field, type: 'changed', seq: { lt: seq } },
      orderBy: { seq: 'desc' },
    });
    if (!earlier) continue;
    told.push({
      ...{ rowId, before: before ?? '', after: after ?? '' },
      field: field as ProgressField,
      beforeById: earlier.actorId,
      byId: actorId,
      byName: names.get(actorId) ?? '',
    });
  }
  return told;
}
