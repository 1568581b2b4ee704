import type { Stage } from '@/lib/review/stage';
import type { MoveFacts } from '@/lib/ytext/moves/mover';
import type { ClientOwner } from './client-owner';
import { movesOf } from './moves-json';
import { MOVES_KEPT } from './moves-kept';
import type { Queryable } from './queryable';

export interface DraftHead {
  readonly seq: number;
  readonly epoch: number;
  readonly schemaVersion: number;
  readonly stage: Stage;
}

export interface LogRow {
  readonly seq: number;
  readonly bytes: Uint8Array;
  /** Who sent it; null for the server itself, and for a snapshot. */
  readonly userId: string | null;
}

export interface LoadedLog {
  readonly head: DraftHead;
  readonly snapshot: LogRow | null;
  readonly updates: readonly LogRow[];
  readonly moves: MoveFacts;
  readonly owners: readonly ClientOwner[];
}

/** Client ids that are loaded, the newest; older windows are hardly ever heard of again. */
const OWNERS_LOADED = 2_000;

/** One statement, so that draft, snapshot and updates are of one moment even during a compaction. */
const TEXT = `
WITH d AS (SELECT * FROM draft WHERE id = $1),
s AS (SELECT seq, state FROM draft_snapshot WHERE draft_id = $1 ORDER BY seq DESC LIMIT 1)
SELECT 'draft' AS part, seq, epoch, schema_version, status::text AS stage,
  NULL::text AS user_id, NULL::bytea AS bytes
FROM d
UNION ALL
SELECT 'snapshot', seq, NULL, NULL, NULL, NULL, state FROM s
UNION ALL
SELECT 'update', seq, NULL, NULL, NULL, user_id, payload FROM (
  SELECT seq, user_id, payload FROM draft_update
  WHERE draft_id = $1 AND seq > coalesce((SELECT seq FROM s), 0) ORDER BY seq
) u
UNION ALL
SELECT 'owners', NULL, NULL, NULL, NULL, NULL, convert_to(coalesce(
  jsonb_agg(jsonb_build_object('client', client_id, 'userId', user_id) ORDER BY created_at), '[]'
)::text, 'UTF8') FROM (
  SELECT * FROM draft_client WHERE draft_id = $1 ORDER BY created_at DESC LIMIT ${OWNERS_LOADED}
) c
UNION ALL
SELECT 'moves', NULL, NULL, NULL, NULL, NULL, convert_to(jsonb_build_object(
  'ranges', coalesce((
    SELECT jsonb_agg(jsonb_build_object('fc', from_client, 'fk', from_clock, 'tc', to_client,
      'tk', to_clock, 'n', length, 'nc', next_client, 'nk', next_clock) ORDER BY id)
    FROM moved_range WHERE draft_id = $1 AND created_at > now() - ${MOVES_KEPT}), '[]'),
  'cuts', coalesce((
    SELECT jsonb_agg(runs ORDER BY id)
    FROM cut_passage WHERE draft_id = $1 AND created_at > now() - ${MOVES_KEPT}), '[]')
)::text, 'UTF8') FROM d`;

type Row =
  | { part: 'draft'; seq: string; epoch: number; schema_version: number; stage: Stage }
  | {
      part: 'snapshot' | 'update' | 'moves' | 'owners';
      seq: string;
      user_id: string | null;
      bytes: Buffer;
    };

/** Reads a draft's newest snapshot and the updates after it, in order. Null when it is unknown. */
export async function loadDraftLog(db: Queryable, draftId: string): Promise<LoadedLog | null> {
  const { rows } = await db.query<Row>({ name: 'load-draft-log', text: TEXT, values: [draftId] });
  let head: DraftHead | null = null;
  let snapshot: LogRow | null = null;
  const updates: LogRow[] = [];
  let moves: MoveFacts = { ranges: [], cuts: [] };
  let owners: readonly ClientOwner[] = [];
  for (const row of rows) {
    const seq = Number(row.seq);
    if (row.part === 'draft') {
      head = { seq, epoch: row.epoch, schemaVersion: row.schema_version, stage: row.stage };
    } else if (row.part === 'moves') moves = movesOf(row.bytes);
    else if (row.part === 'owners') owners = JSON.parse(row.bytes.toString('utf8'));
    else if (row.part === 'snapshot') snapshot = { seq, bytes: row.bytes, userId: null };
    else updates.push({ seq, bytes: row.bytes, userId: row.user_id });
  }
  updates.sort((a, b) => a.seq - b.seq);
  return head && { head, snapshot, updates, moves, owners };
}
