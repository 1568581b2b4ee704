import { AppError } from '../../result/app-error';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import type { Tx } from '../client';
import { lockAnnotations } from './append-event';

/**
 * The thread somebody wants to change, with the draft's annotations locked. Throws `not-found`,
 * `forbidden` without the right to comment.
 */
export async function threadOf(
  { actorId, threadId }: { actorId: string; threadId: string },
  tx: Tx,
): Promise<{ draftId: string; status: 'open' | 'resolved' }> {
  const where = { id: threadId, kind: 'comment' as const };
  const found = await tx.annotation.findFirst({ where, select: { draftId: true } });
  if (!found) throw new AppError('not-found');
  const { draftId } = found;
  await lockAnnotations(draftId, tx);
  await assertCanInDraft({ userId: actorId, draftId, right: 'draft.comment' }, tx);
  const { status } = await tx.annotation.findUniqueOrThrow({
    where: { id: threadId },
    select: { status: true },
  });
  return { draftId, status: status === 'open' ? 'open' : 'resolved' };
}
