import { AppError } from '../../result/app-error';
import { type AnchorTarget, MAX_QUOTE_CHARS } from '../../review/anchor';
import { draftRooms } from '../../wire/lectern-global';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { anchorColumns } from './anchor-columns';
import { appendEvent } from './append-event';
import { tellAnnotations } from './tell-annotations';
import { threadOf } from './thread-of';

/**
 * Puts a thread whose words are gone on other words, a chip or a section (SPEC C11). Throws `not-found`,
 * `forbidden`, `anchor-moved` when the server's text does not say there what the person saw, `thread-placed`
 * when the thread has a place (again), `quote-too-long`.
 */
export async function placeThread(input: {
  actorId: string;
  threadId: string;
  target: AnchorTarget;
}): Promise<void> {
  const { actorId, threadId, target } = input;
  if (target.scope === 'text' && target.quote.length > MAX_QUOTE_CHARS) {
    throw new AppError('quote-too-long');
  }
  const draftId = await db().$transaction(async (tx) => {
    const found = await threadOf({ actorId, threadId }, tx);
    return found.row.orphan ? found.draftId : null;
  });
  if (draftId === null) throw new AppError('thread-placed');
  const anchor = await draftRooms().resolveAnchor(draftId, target);
  if (!anchor) throw new AppError('anchor-moved');
  const seq = await db().$transaction(async (tx) => {
    const { workspaceId, row } = await threadOf({ actorId, threadId }, tx);
    if (!row.orphan) throw new AppError('thread-placed');
    const data = { ...anchorColumns(anchor), orphan: false, version: { increment: 1 } };
    await tx.annotation.update({ where: { id: threadId }, data });
    const audit = { workspaceId, actorId, draftId, targetId: threadId };
    await recordAudit({ ...audit, action: 'comment.placed' }, tx);
    return appendEvent({ draftId, annotationId: threadId, actorId, type: 'placed' }, tx);
  });
  tellAnnotations(draftId, seq, true);
}
