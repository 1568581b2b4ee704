import { type HandWork, MAX_PIECE_CHARS, MAX_PIECES, type TaskPiece } from '../../ledger/hand-work';
import { AppError } from '../../result/app-error';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db, type Tx } from '../client';
import { appendLedgerEvent, lockLedger, tellLedger } from './ledger-event';

/**
 * Splits a row, merges it into another or hides it as a duplicate (SPEC LP6); instead of what was done to
 * it before. The same again confirms it against what the text says now. Throws `hand-work-taken` when
 * the rows already take part in other hand work that excludes it, `invalid-input`, `not-found`,
 * `forbidden`.
 */
export async function setHandWork(input: {
  actorId: string;
  draftId: string;
  work: HandWork;
}): Promise<void> {
  const { actorId, draftId, work } = input;
  const { rowId, kind, task } = work;
  const columns =
    work.kind === 'split'
      ? { pieces: piecesOf(work), intoId: null, intoTask: '' }
      : { pieces: [], intoId: work.intoId, intoTask: work.intoTask };
  const seq = await db().$transaction(async (tx) => {
    await lockLedger(draftId, tx);
    await assertCanInDraft({ userId: actorId, draftId, right: 'draft.progress' }, tx);
    await assertFree(draftId, work, tx);
    const data = { kind, task, ...columns };
    await tx.ledgerHandWork.upsert({
      where: { draftId_rowId: { draftId, rowId } },
      create: { draftId, rowId, ...data },
      update: data,
    });
    const after =
      work.kind === 'split' ? work.pieces.map(({ text }) => text).join('\n') : work.intoTask;
    const event = { draftId, rowId, actorId, type: kind, before: task, after };
    if (work.kind !== 'split') {
      await appendLedgerEvent({ ...event, rowId: work.intoId }, tx);
    }
    return appendLedgerEvent(event, tx);
  });
  tellLedger(draftId, seq);
}

/** The first piece keeps the id of the row; ids are distinct. */
function piecesOf({ rowId, pieces }: { rowId: string; pieces: readonly TaskPiece[] }) {
  const clean = pieces.map(({ id, text }) => ({ id, text: text.replaceAll('\0', '').trim() }));
  const fits =
    clean.length >= 2 &&
    clean.length <= MAX_PIECES &&
    clean[0]?.id === rowId &&
    new Set(clean.map(({ id }) => id)).size === clean.length &&
    clean.every(({ text }) => text !== '' && text.length <= MAX_PIECE_CHARS);
  if (!fits) throw new AppError('invalid-input', 'pieces', 'pieces');
  return clean;
}

/** No chains: what leads takes no part itself, and what is split takes nothing in. */
async function assertFree(draftId: string, work: HandWork, tx: Tx): Promise<void> {
  const { rowId } = work;
  if (work.kind === 'split') {
    const merged = await tx.ledgerHandWork.count({
      where: { draftId, intoId: rowId, kind: 'merged' },
    });
    if (merged > 0) throw new AppError('hand-work-taken');
    return;
  }
  if (work.intoId === rowId) throw new AppError('invalid-input', 'a row into itself');
  const into = await tx.ledgerHandWork.findUnique({
    where: { draftId_rowId: { draftId, rowId: work.intoId } },
  });
  const taken = await tx.ledgerHandWork.count({ where: { draftId, intoId: rowId } });
  const excludes = into && (into.kind !== 'split' || work.kind === 'merged');
  if (excludes || taken > 0) throw new AppError('hand-work-taken');
}
