import { AppError } from '../../result/app-error';
import { db } from '../client';

/** Takes a comment that names a person off that person's list; only that person can (SPEC C10). Throws `not-found`. */
export async function putAwayCommentMention({
  userId,
  commentId,
}: {
  userId: string;
  commentId: string;
}): Promise<void> {
  const { count } = await db().commentMention.updateMany({
    where: { commentId, toId: userId },
    data: { seenAt: new Date() },
  });
  if (count === 0) throw new AppError('not-found');
}
