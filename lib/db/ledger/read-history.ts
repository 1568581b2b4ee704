import { LEDGER_EVENTS, type LedgerHistoryEntry } from '../../ledger/ledger-feed';
import { PROGRESS_FIELDS } from '../../ledger/row-progress';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { namesOf } from '../accounts/names-of';
import { db, type Tx } from '../client';
import type { LedgerEvent } from '../generated/client';
import type { RowAsked } from './row-asked';

/** So many entries are shown; all are kept. */
const SHOWN = 100;

/** Who did what to a row and to the progress that was hung on it, and when, the newest first (SPEC LP2, LP10). Throws `not-found`, `forbidden`. */
export async function readHistory({
  userId,
  draftId,
  rowId,
}: RowAsked): Promise<LedgerHistoryEntry[]> {
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

/** The last events of a row, with those of the progress that stands there from the rows that it came from. */
async function eventsOf(draftId: string, rowId: string, tx: Tx): Promise<LedgerEvent[]> {
  const last = (rowId: string, before?: bigint) =>
    tx.ledgerEvent.findMany({
      where: { draftId, rowId, ...(before === undefined ? {} : { seq: { lt: before } }) },
      orderBy: { seq: 'desc' },
      take: SHOWN,
    });
  const own = await last(rowId);
  const found = new Map(own.map((event) => [event.seq, event]));
  let stay = lastStay(own);
  while (stay.length > 0) {
    for (const event of stay) found.set(event.seq, event);
    const hung = stay.find(({ fromRowId }) => fromRowId !== null);
    stay = hung?.fromRowId ? lastStay(await last(hung.fromRowId, hung.seq)) : [];
  }
  return [...found.values()].sort((a, b) => (a.seq < b.seq ? 1 : -1)).slice(0, SHOWN);
}

/** What happened on a row to the progress that was there last, until it went: before it another one may have stood there. */
function lastStay(events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  const until = events.slice(events[0]?.type === 'moved' ? 1 : 0);
  const before = until.findIndex(({ type }) => type === 'moved');
  return before < 0 ? until : until.slice(0, before);
}
