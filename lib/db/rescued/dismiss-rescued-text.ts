import { AppError } from '../../result/app-error';
import { db } from '../client';

/** Hides a rescued text from its author for good; the row stays. Throws `not-found` for anybody else's. */
export async function dismissRescuedText({
  userId,
  id,
  now = new Date(),
}: {
  userId: string;
  id: string;
  now?: Date;
}): Promise<void> {
  const { count } = await db().rescuedText.updateMany({
    where: { id, userId, dismissedAt: null },
    data: { dismissedAt: now },
  });
  if (count === 0) throw new AppError('not-found');
}
