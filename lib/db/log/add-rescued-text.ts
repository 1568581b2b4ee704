import { randomUUID } from 'node:crypto';
import type { Queryable } from './queryable';

/** Keeps words that have lost their place for their author; returns the row's id. */
export async function addRescuedText(
  db: Queryable,
  rescue: {
    draftId: string;
    userId: string;
    kind: 'stranded' | 'rescued';
    text: string;
    blockUid?: string | undefined;
  },
): Promise<string> {
  const id = randomUUID();
  const { draftId, userId, kind, text, blockUid } = rescue;
  await db.query({
    name: 'add-rescued-text',
    text: `INSERT INTO rescued_text (id, draft_id, user_id, kind, text, block_uid)
      VALUES ($1, $2, $3, $4::rescued_kind, $5, $6)`,
    values: [id, draftId, userId, kind, text, blockUid ?? null],
  });
  return id;
}
