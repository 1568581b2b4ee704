import { AppError } from '../../result/app-error';
import type { Tx } from '../client';
import { threadOf } from './thread-of';

/** A comment of one's own that is not deleted. Throws `not-found`, `forbidden` for anybody else's. */
export async function ownComment(
  { actorId, commentId }: { actorId: string; commentId: string },
  tx: Tx,
): Promise<{ draftId: string; threadId: string }> {
  const found = await tx.comment.findUnique({ where: { id: commentId } });
  if (!found) throw new AppError('not-found');
  const { draftId } = await threadOf({ actorId, threadId: found.annotationId }, tx);
  if (found.authorId !== actorId) throw new AppError('forbidden');
  const alive = await tx.comment.count({ where: { id: commentId, deletedAt: null } });
  if (alive === 0) throw new AppError('not-found');
  return { draftId, threadId: found.annotationId };
}
