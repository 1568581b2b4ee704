import { db } from '../client';

/**
 * Notes that a person has opened a draft now. To be called after the right to read it was asked. A draft that
 * is gone meanwhile is no failure.
 */
export async function recordVisit({
  userId,
  draftId,
  now = new Date(),
}: {
  userId: string;
  draftId: string;
  now?: Date;
}): Promise<void> {
  await db().$executeRaw`
    INSERT INTO draft_visit (draft_id, user_id, visited_at)
    SELECT d.id, u.id, ${now} FROM draft d, "user" u WHERE d.id = ${draftId} AND u.id = ${userId}
    ON CONFLICT (draft_id, user_id) DO UPDATE SET visited_at = excluded.visited_at`;
}
