import type { Queryable } from './queryable';

/** Until now the person had the draft open. */
export async function noteLeft(db: Queryable, draftId: string, userId: string): Promise<void> {
  await db.query({
    name: 'note-left',
    text: 'UPDATE draft_visit SET left_at = now() WHERE draft_id = $1 AND user_id = $2',
    values: [draftId, userId],
  });
}
