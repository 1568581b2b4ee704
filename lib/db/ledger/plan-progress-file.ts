import { PROGRESS_FIELDS } from '../../ledger/row-progress';
import type { FileRow } from '../../ledger/sheet/file-row';
import { type PastValue, planReturn, type ReturnedRow } from '../../ledger/sheet/plan-return';
import { AppError } from '../../result/app-error';
import { db } from '../client';
import { readLedgers } from './read-ledgers';

/**
 * What a table that comes back would change (SPEC LP9), in one draft or in all in which the person may write
 * progress; rows of other drafts are unknown. Writes nothing. Throws `forbidden`, `not-found`.
 */
export async function planProgressFile({
  userId,
  draftId,
  rows,
}: {
  userId: string;
  draftId?: string | undefined;
  rows: readonly FileRow[];
}): Promise<ReturnedRow[]> {
  const ledgers = await readLedgers({ userId, ...(draftId ? { draftId } : {}) });
  const writable = ledgers.filter(({ mayWrite }) => mayWrite);
  if (writable.length === 0) throw new AppError('forbidden');
  const events = await db().ledgerEvent.findMany({
    where: { draftId: { in: writable.map(({ id }) => id) }, type: 'changed' },
    orderBy: { seq: 'asc' },
    select: { draftId: true, rowId: true, field: true, before: true, version: true },
  });
  const past = events.flatMap(({ field, before, ...event }): PastValue[] => {
    const known = PROGRESS_FIELDS.find((one) => one === field);
    return known ? [{ ...event, field: known, before: before ?? '' }] : [];
  });
  return planReturn(
    rows,
    writable.flatMap(({ lines }) => lines),
    past,
  );
}
