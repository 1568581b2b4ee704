import { MOVES_KEPT } from './moves-kept';
import type { Queryable } from './queryable';

/** The snapshot is stored and what it covers is dropped by one statement, so in one commit. */
const TEXT = `
WITH d AS (
  SELECT id FROM draft
  WHERE id = $1 AND epoch = $2 AND seq >= $3::bigint
    AND NOT EXISTS (SELECT 1 FROM draft_snapshot s WHERE s.draft_id = $1 AND s.seq >= $3::bigint)
  FOR UPDATE
), stored AS (
  INSERT INTO draft_snapshot (draft_id, seq, epoch, state)
  SELECT id, $3::bigint, $2, $4::bytea FROM d
  -- Two at once: the second one waited for the row and has not seen the first one's snapshot.
  ON CONFLICT DO NOTHING RETURNING draft_id
), old_snapshots AS (
  DELETE FROM draft_snapshot s USING stored WHERE s.draft_id = stored.draft_id AND s.seq < $3::bigint
), old_updates AS (
  DELETE FROM draft_update u USING stored WHERE u.draft_id = stored.draft_id AND u.seq <= $3::bigint
), old_moves AS (
  DELETE FROM moved_range m USING stored
  WHERE m.draft_id = stored.draft_id AND m.created_at <= now() - ${MOVES_KEPT}
), old_cuts AS (
  DELETE FROM cut_passage c USING stored
  WHERE c.draft_id = stored.draft_id AND c.created_at <= now() - ${MOVES_KEPT}
)
SELECT draft_id FROM stored`;

/** Stores a snapshot covering everything up to `seq`. False when it is refused (U6). */
export async function compactDraftLog(
  db: Queryable,
  snapshot: { draftId: string; epoch: number; seq: number; state: Uint8Array },
): Promise<boolean> {
  const { draftId, epoch, seq, state } = snapshot;
  const values = [draftId, epoch, seq, Buffer.from(state)];
  const { rows } = await db.query({ name: 'compact-draft-log', text: TEXT, values });
  return rows.length > 0;
}
