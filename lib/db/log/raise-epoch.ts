import type { Queryable } from './queryable';

/** Locks out every writer that loaded the draft before. Null when it is unknown. */
export async function raiseEpoch(db: Queryable, draftId: string): Promise<number | null> {
  const { rows } = await db.query<{ epoch: number }>({
    name: 'raise-epoch',
    text: 'UPDATE draft SET epoch = epoch + 1 WHERE id = $1 RETURNING epoch',
    values: [draftId],
  });
  return rows[0]?.epoch ?? null;
}
