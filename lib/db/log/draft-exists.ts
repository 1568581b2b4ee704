import type { Queryable } from './queryable';

/** True when the draft has a row, in the bin or not. */
export async function draftExists(db: Queryable, draftId: string): Promise<boolean> {
  const { rows } = await db.query({
    name: 'draft-exists',
    text: 'SELECT 1 FROM draft WHERE id = $1',
    values: [draftId],
  });
  return rows.length > 0;
}
