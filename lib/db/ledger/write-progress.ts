import type { Overwritten } from '../../ledger/ledger-feed';
import type { RowBasis } from '../../ledger/row-basis';
import {
  MAX_PROGRESS_CHARS,
  NO_PROGRESS,
  PROGRESS_FIELDS,
  type ProgressFields,
} from '../../ledger/row-progress';
import { AppError } from '../../result/app-error';
import type { Tx } from '../client';
import type { LedgerProgress } from '../generated/client';
import { basisJson } from './basis-json';
import { appendLedgerEvent } from './ledger-event';

export interface ProgressWrite {
  readonly draftId: string;
  readonly actorId: string;
  readonly rowId: string;
  /** Version of the row that the writer saw; 0 = it had no progress yet. */
  readonly seen: number;
  readonly fields: Partial<ProgressFields>;
  /** Set when it came back in a table. */
  readonly source?: 'file';
  /** What the text says; stored only with the first progress of a row. */
  readonly basis: RowBasis;
}

export interface ProgressWritten {
  readonly version: number;
  /** Number of the last event; null = nothing changed. */
  readonly seq: number | null;
  /** Words of others that the writer had not seen. */
  readonly overwrote: readonly Omit<Overwritten, 'byId' | 'byName'>[];
}

/**
 * Writes fields of one row inside a transaction that holds the ledger's lock and has checked the right
 * (SPEC LP2, LP3): for use cases that write one row and those that write many. Throws
 * `progress-too-long`.
 */
export async function writeProgress(write: ProgressWrite, tx: Tx): Promise<ProgressWritten> {
  const { draftId, actorId, rowId, seen, basis, source } = write;
  const fields = checked(write.fields);
  const where = { draftId_rowId: { draftId, rowId } };
  const row = await tx.ledgerProgress.findUnique({ where });
  const before: ProgressFields = row ?? NO_PROGRESS;
  const changed = PROGRESS_FIELDS.filter(
    (field) => fields[field] !== undefined && fields[field] !== before[field],
  );
  const version = (row?.version ?? 0) + 1;
  if (changed.length === 0) return { version: version - 1, seq: null, overwrote: [] };
  const data = { ...fields, version };
  if (row) await tx.ledgerProgress.update({ where, data });
  else {
    const checkedById = actorId;
    await tx.ledgerProgress.create({
      data: { draftId, rowId, checkedById, basis: basisJson(basis), ...data },
    });
  }
  const overwrote: ProgressWritten['overwrote'][number][] = [];
  let seq: number | null = null;
  for (const field of changed) {
    const last = await unseenWrite(row, field, { seen, actorId }, tx);
    const after = fields[field] ?? '';
    if (last) {
      overwrote.push({ rowId, field, before: before[field], beforeById: last, after });
    }
    seq = await appendLedgerEvent(
      {
        ...{ draftId, rowId, actorId, type: 'changed', field, version },
        ...{ before: before[field], after, unseen: last !== null, ...(source ? { source } : {}) },
      },
      tx,
    );
  }
  return { version, seq, overwrote };
}

/** Who else wrote the field after the version that was seen. */
async function unseenWrite(
  row: LedgerProgress | null,
  field: string,
  { seen, actorId }: { seen: number; actorId: string },
  tx: Tx,
): Promise<string | null> {
  if (!row || row.version <= seen) return null;
  const { draftId, rowId } = row;
  const last = await tx.ledgerEvent.findFirst({
    where: { draftId, rowId, field, type: 'changed', version: { gt: seen } },
    orderBy: { seq: 'desc' },
  });
  return last && last.actorId !== actorId ? last.actorId : null;
}

function checked(fields: Partial<ProgressFields>): Partial<ProgressFields> {
  const clean: Record<string, string> = {};
  for (const field of PROGRESS_FIELDS) {
    const value = fields[field];
    if (value === undefined) continue;
    const words = value.replaceAll('\0', '').trim();
    if (words.length > MAX_PROGRESS_CHARS) {
      throw new AppError('progress-too-long', undefined, field);
    }
    clean[field] = words;
  }
  return clean;
}
