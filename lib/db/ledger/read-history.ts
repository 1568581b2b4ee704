import { LEDGER_EVENTS, type LedgerHistoryEntry } from '../../ledger/ledger-feed';
import { PROGRESS_FIELDS } from '../../ledger/row-progress';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db, type Tx } from '../client';
import type { LedgerEvent } from '../generated/client';
import { namesOf } from './names-of';

/** So many entries are shown; all are kept. */
const SHOWN = 100;

/** Who did what to a row and to the progress that was hung on it, and when, the newest first (SPEC LP2, LP10). Throws `not-found`, `forbidden`. */
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
    const events = await eventsOf(draftId, rowId, tx);
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

/** The last events of a row, with those of each row whose progress came to it until it came. */
async function eventsOf(draftId: string, rowId: string, tx: Tx): Promise<LedgerEvent[]> {
  const found = new Map<bigint, LedgerEvent>();
  const rows: { rowId: string; until?: bigint }[] = [{ rowId }];
  for (const { rowId, until } of rows) {
    const events = await tx.ledgerEvent.findMany({
      where: {
        draftId,
        rowId,
        ...(until === undefined ? {} : { seq: { lt: until }, type: { not: 'moved' } }),
      },
      orderBy: { seq: 'desc' },
      take: SHOWN,
    });
    for (const event of events) {
      if (found.has(event.seq)) continue;
      found.set(event.seq, event);
      if (event.fromRowId) rows.push({ rowId: event.fromRowId, until: event.seq });
    }
  }
  return [...found.values()].sort((a, b) => (a.seq < b.seq ? 1 : -1)).slice(0, SHOWN);
}
