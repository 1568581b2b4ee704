import { randomUUID } from 'node:crypto';
import type { Queryable } from './queryable';

/** Words that lost their place, as the live text tells of them. */
export interface RescueToAdd {
  readonly draftId: string;
  /** Who wrote them; null when nobody knows. */
  readonly userId: string | null;
  readonly kind: 'stranded' | 'rescued';
  readonly text: string;
  readonly blockUid?: string | undefined;
  /** Yjs id of the first character of stranded text: told once. */
  readonly run?: { readonly client: number; readonly clock: number } | undefined;
}

/** For whom they are kept. */
export interface KeptRescue {
  readonly id: string;
  readonly userId: string;
}

/** The author, while he may open the draft; else who made it, else an owner of the workspace. */
const TEXT = `
INSERT INTO rescued_text (id, draft_id, user_id, kind, text, block_uid, run_client, run_clock)
SELECT $1, d.id, who.id, $4::rescued_kind, $5, $6, $7::bigint, $8::bigint
FROM draft d CROSS JOIN LATERAL (
  SELECT c.id FROM (
    SELECT $3::text AS id, 0 AS rank
    UNION ALL SELECT d.created_by_id, 1
    UNION ALL SELECT m.user_id, 2 FROM membership m
      WHERE m.workspace_id = d.workspace_id AND m.role = 'owner'
  ) c
  WHERE EXISTS (
    SELECT FROM membership m WHERE m.workspace_id = d.workspace_id AND m.user_id = c.id
  ) OR EXISTS (SELECT FROM draft_member m WHERE m.draft_id = d.id AND m.user_id = c.id)
  ORDER BY c.rank, c.id LIMIT 1
) who
WHERE d.id = $2
ON CONFLICT (draft_id, run_client, run_clock) DO NOTHING
RETURNING id, user_id`;

/** Keeps words that have lost their place; null when they have been told already. */
export async function addRescuedText(
  db: Queryable,
  { draftId, userId, kind, text, blockUid, run }: RescueToAdd,
): Promise<KeptRescue | null> {
  const values = [randomUUID(), draftId, userId, kind, text, blockUid ?? null];
  const { rows } = await db.query<{ id: string; user_id: string }>({
    name: 'add-rescued-text',
    text: TEXT,
    values: [...values, run?.client ?? null, run?.clock ?? null],
  });
  const [row] = rows;
  return row ? { id: row.id, userId: row.user_id } : null;
}
