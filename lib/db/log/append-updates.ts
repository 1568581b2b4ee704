import type { HunkOnText } from '@/lib/suggestions/pinned-hunk';
import type { MoveFacts } from '@/lib/ytext/moves/mover';
import type { ClientOwner } from './client-owner';
import { movesAsJson } from './moves-json';
import { putHunksAsJson } from './put-hunks-json';
import type { Queryable } from './queryable';

export interface UpdatesOfDraft {
  readonly draftId: string;
  readonly epoch: number;
  readonly entries: readonly {
    readonly payload: Uint8Array;
    readonly userId: string | null;
    readonly moves?: MoveFacts | null;
    readonly owners?: readonly ClientOwner[];
    readonly put?: readonly HunkOnText[];
  }[];
}

/**
 * One statement, so one commit and one round trip. Rows are locked in the order of their ids;
 * under READ COMMITTED a locked row is read again in its newest version, so `seq` and `epoch` are
 * the current ones, and so is the stage: nothing comes after a 定稿. The payloads travel as one binary parameter, cut apart by place and length.
 * What was moved goes into the same commit, so a restart never knows a move by half; so does whose
 * client ids these are, and what becomes of the suggestions that are put on the text.
 */
const TEXT = `
WITH want AS (
  SELECT * FROM unnest($1::text[], $2::int[], $3::int[], $4::text[]) AS w(id, epoch, n, editor)
), locked AS MATERIALIZED (
  SELECT d.id FROM draft d JOIN want w ON w.id = d.id AND w.epoch = d.epoch
  WHERE d.status <> 'final'
  ORDER BY d.id FOR UPDATE OF d
), numbered AS (
  UPDATE draft d SET
    seq = d.seq + w.n,
    last_edited_at = CASE WHEN w.editor IS NULL THEN d.last_edited_at ELSE now() END,
    last_editor_id =
      coalesce((SELECT u.id FROM "user" u WHERE u.id = w.editor), d.last_editor_id)
  FROM locked l JOIN want w ON w.id = l.id
  WHERE d.id = l.id
  RETURNING d.id, d.epoch, d.seq, d.seq - w.n AS base
), added AS (
  INSERT INTO draft_update (draft_id, seq, epoch, payload, user_id)
  SELECT m.id, m.base + r.k, m.epoch, substring($9::bytea FROM r.at FOR r.len), r.user_id
  FROM unnest($5::text[], $6::int[], $7::int[], $8::int[], $10::text[])
    AS r(id, k, at, len, user_id)
  JOIN numbered m ON m.id = r.id
), moved AS (
  INSERT INTO moved_range
    (draft_id, from_client, from_clock, to_client, to_clock, length, next_client, next_clock)
  SELECT m.id, r.fc, r.fk, r.tc, r.tk, r.n, r.nc, r.nk
  FROM jsonb_to_recordset($11::jsonb)
    AS r(id text, fc bigint, fk bigint, tc bigint, tk bigint, n int, nc bigint, nk bigint)
  JOIN numbered m ON m.id = r.id
), cut AS (
  INSERT INTO cut_passage (draft_id, runs)
  SELECT m.id, r.runs FROM jsonb_to_recordset($12::jsonb) AS r(id text, runs jsonb)
  JOIN numbered m ON m.id = r.id
), owned AS (
  INSERT INTO draft_client (draft_id, client_id, user_id)
  SELECT m.id, r.client, r.owner
  FROM jsonb_to_recordset($13::jsonb) AS r(id text, client bigint, owner text)
  JOIN numbered m ON m.id = r.id
  ON CONFLICT DO NOTHING
), put AS (
  UPDATE suggestion s SET
    inverse = r.inverse, reworded = r.reworded, hunk = coalesce(r.hunk, s.hunk)
  FROM jsonb_to_recordset($14::jsonb)
    AS r(draft text, id text, inverse jsonb, reworded jsonb, hunk jsonb)
  JOIN numbered m ON m.id = r.draft
  WHERE s.annotation_id = r.id
), placed AS (
  UPDATE annotation a SET rel_start = decode(r.start, 'base64'), rel_end = decode(r."end", 'base64')
  FROM jsonb_to_recordset($14::jsonb)
    AS r(draft text, id text, hunk jsonb, start text, "end" text)
  JOIN numbered m ON m.id = r.draft
  WHERE a.id = r.id AND r.hunk IS NOT NULL
)
SELECT id, seq FROM numbered`;

/**
 * Appends updates of several drafts in one commit.
 * @returns last number by draft id; a draft that is unknown, has another epoch or is final is missing.
 */
export async function appendUpdates(
  db: Queryable,
  drafts: readonly UpdatesOfDraft[],
): Promise<Map<string, number>> {
  const rows = drafts.flatMap(({ draftId, entries }) =>
    entries.map((entry, i) => ({ draftId, k: i + 1, ...entry })),
  );
  let at = 1;
  const places = rows.map(({ payload }) => {
    const place = at;
    at += payload.length;
    return place;
  });
  const result = await db.query<{ id: string; seq: string }>({
    name: 'append-updates',
    text: TEXT,
    values: [
      drafts.map(({ draftId }) => draftId),
      drafts.map(({ epoch }) => epoch),
      drafts.map(({ entries }) => entries.length),
      drafts.map(({ entries }) => entries.findLast(({ userId }) => userId)?.userId ?? null),
      rows.map(({ draftId }) => draftId),
      rows.map(({ k }) => k),
      places,
      rows.map(({ payload }) => payload.length),
      Buffer.concat(rows.map(({ payload }) => payload)),
      rows.map(({ userId }) => userId),
      ...movesAsJson(rows),
      JSON.stringify(
        rows.flatMap(({ draftId: id, owners = [] }) =>
          owners.map(({ client, userId: owner }) => ({ id, client, owner })),
        ),
      ),
      putHunksAsJson(rows),
    ],
  });
  return new Map(result.rows.map(({ id, seq }) => [id, Number(seq)]));
}
