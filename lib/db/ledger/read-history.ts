import { LEDGER_EVENTS, type LedgerHistoryEntry } from '../../ledger/ledger-feed';
import { PROGRESS_FIELDS } from '../../ledger/row-progress';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';
import { namesOf } from './names-of';

/** So many entries are shown; all are kept. */
const SHOWN = 100;

/** Who did what to a row and when, the newest first (SPEC LP2). Throws `not-found`, `forbidden`. */
export async function readHistory({
  userId,
  draftId,
  rowId,
}: {
  userId: string;
  draftId: string;
  rowId: string;
}): Promise<LedgerHistoryEntry[]> {
  return db().$transaction(async (tx) => {
    await assertCanInDraft({ userId, draftId, right: 'draft.read' }, tx);
    const events = await tx.ledgerEvent.findMany({
      where: { draftId, rowId },
      orderBy: { seq: 'desc' },
      take: SHOWN,
    });
    const names = await namesOf(
      events.map(({ actorId }) => actorId),
      tx,
    );
    return events.map(({ seq, actorId, createdAt, type, field, before, after }) => ({
      seq: Number(seq),
      byName: names.get(actorId) ?? '',
      at: createdAt.toISOString(),
      type: LEDGER_EVENTS.find((one) => one === type) ?? 'changed',
      field: PROGRESS_FIELDS.find((one) => one === field) ?? null,
      before,
      after,
    }));
  });
}
