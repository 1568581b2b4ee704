import type { Queryable } from '../log/queryable';

/**
 * The stored text becomes a version before a newer one replaces it, unless it is one already or the last
 * one is younger than five minutes (VS1). Two keepers at once: one of them keeps nothing.
 */
const KEEP = `
INSERT INTO draft_version
  (draft_id, no, kind, author_ids, seq, schema_version, blocks, chars, created_at)
SELECT p.draft_id, coalesce(last.no, 0) + 1, 'auto', authors.ids, p.seq, d.schema_version, p.blocks,
  p.chars, p.updated_at
FROM draft_projection p
JOIN draft d ON d.id = p.draft_id
LEFT JOIN LATERAL (
  SELECT no, seq, created_at FROM draft_version WHERE draft_id = p.draft_id ORDER BY no DESC LIMIT 1
) last ON true
CROSS JOIN LATERAL (
  SELECT coalesce(array_agg(DISTINCT u.user_id), '{}') AS ids FROM draft_update u
  WHERE u.draft_id = p.draft_id AND u.seq > coalesce(last.seq, 0) AND u.seq <= p.seq
    AND u.user_id IS NOT NULL
) authors
WHERE p.draft_id = $1 AND p.seq < $2::bigint AND p.chars > 0
  AND (last.no IS NULL OR (last.seq < p.seq AND last.created_at < now() - interval '5 minutes'))
ON CONFLICT DO NOTHING`;

/** Keeps the text of a draft as it was before update `seq`, when it is time. */
export async function keepVersion(db: Queryable, draftId: string, seq: number): Promise<void> {
  await db.query({ name: 'keep-version', text: KEEP, values: [draftId, seq] });
}
