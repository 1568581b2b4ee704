import { AppError } from '../../result/app-error';
import type { Tx } from '../client';
import { REPLIED, threadOf } from './thread-of';

interface OwnComment {
  readonly draftId: string;
  readonly workspaceId: string;
  readonly threadId: string;
}

/** A comment of one's own that is not deleted. Throws `not-found`, `forbidden` for anybody else's. */
export async function ownComment(
  { actorId, commentId }: { actorId: string; commentId: string },
  tx: Tx,
): Promise<OwnComment> {
  const found = await tx.comment.findUnique({ where: { id: commentId } });
  if (!found) throw new AppError('not-found');
  const asked = { actorId, threadId: found.annotationId, kinds: REPLIED };
  const { draftId, workspaceId } = await threadOf(asked, tx);
  if (found.authorId !== actorId) throw new AppError('forbidden');
  const alive = await tx.comment.count({ where: { id: commentId, deletedAt: null } });
  if (alive === 0) throw new AppError('not-found');
  return { draftId, workspaceId, threadId: found.annotationId };
}
