import type { LedgerEventType } from '../../ledger/ledger-feed';
import type { ProgressField } from '../../ledger/row-progress';
import { lecternGlobal } from '../../wire/lectern-global';
import type { Tx } from '../client';

/**
 * Lets changes of one draft's ledger happen one after the other until the transaction ends, so that
 * events are numbered in the order in which they become visible (SPEC LP5).
 */
export async function lockLedger(draftId: string, tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`ledger:${draftId}`}, 0))::text`;
}

/** Notes what somebody did; returns the event's number. Call {@link lockLedger} before. */
export async function appendLedgerEvent(
  event: {
    draftId: string;
    rowId: string;
    actorId: string;
    type: LedgerEventType;
    field?: ProgressField;
    before?: string;
    after?: string;
    version?: number;
    unseen?: boolean;
    source?: 'file';
    fromRowId?: string;
  },
  tx: Tx,
): Promise<number> {
  const { seq } = await tx.ledgerEvent.create({ data: event, select: { seq: true } });
  return Number(seq);
}

/** Tells everybody in the draft that something beside the text of the ledger changed. */
export function tellLedger(draftId: string, seq: number): void {
  lecternGlobal().rooms?.notify(draftId, { type: 'ledger', seq });
}
