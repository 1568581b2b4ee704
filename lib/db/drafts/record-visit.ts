import { lecternGlobal } from '../../wire/lectern-global';
import { db } from '../client';

/** Who comes back sooner still looks on: a reloaded page is no new visit. */
const SAME_VISIT_MINUTES = 10;

/**
 * Notes that a person has opened a draft now, and until when he had seen it before (VS9). To be called after
 * the right to read it was asked. A draft that is gone meanwhile is no failure.
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
  const here = lecternGlobal().rooms?.present([draftId]).get(draftId) ?? [];
  const looksOn = here.some((one) => one.userId === userId);
  await db().$executeRaw`
    INSERT INTO draft_visit AS v (draft_id, user_id, visited_at)
    SELECT d.id, u.id, ${now} FROM draft d, "user" u WHERE d.id = ${draftId} AND u.id = ${userId}
    ON CONFLICT (draft_id, user_id) DO UPDATE SET
      previous_at = CASE
        WHEN NOT ${looksOn} AND greatest(v.visited_at, v.left_at)
          < ${now}::timestamptz - make_interval(mins => ${SAME_VISIT_MINUTES})
        THEN greatest(v.visited_at, v.left_at) ELSE v.previous_at END,
      visited_at = excluded.visited_at`;
}
