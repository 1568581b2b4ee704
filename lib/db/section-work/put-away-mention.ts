import { AppError } from '../../result/app-error';
import { db } from '../client';

/** Puts away a notice of a handover; only the person it is for can (SPEC SW6). Throws `not-found`. */
export async function putAwayMention({
  userId,
  id,
}: {
  userId: string;
  id: string;
}): Promise<void> {
  const { count } = await db().sectionMention.updateMany({
    where: { id, toId: userId },
    data: { seenAt: new Date() },
  });
  if (count === 0) throw new AppError('not-found');
}
