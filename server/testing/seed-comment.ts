import type { Pool } from 'pg';
import type { StoredAnchor } from '@/lib/review/anchor';

/** A comment about a place, straight into the tables. */
export async function seedComment(
  pool: Pool,
  comment: { id: string; draftId: string; authorId: string; anchor: StoredAnchor },
): Promise<void> {
  const { id, draftId, authorId, anchor } = comment;
  const { scope, blockUid, chipId, start, end, quote, prefix, suffix } = anchor;
  await pool.query(
    `INSERT INTO annotation (id, draft_id, kind, scope, author_id, block_uid, chip_id, rel_start,
       rel_end, quote, prefix, suffix)
     VALUES ($1, $2, 'comment', $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, draftId, scope, authorId, blockUid, chipId, start, end, quote, prefix, suffix],
  );
  await pool.query(
    `INSERT INTO comment (id, annotation_id, author_id, body) VALUES ($1, $2, $3, '请改')`,
    [`${id}-1`, id, authorId],
  );
}
