import type { Queryable } from '../log/queryable';
import type { AnchorRow } from './load-anchors';

export interface AnchorWrite {
  readonly row: AnchorRow;
  /** People see the change; else only the surroundings for a later search are renewed. */
  readonly visible: boolean;
}

export interface WrittenAnchors {
  /** Ids of the rows that were as expected and are written. */
  readonly ids: ReadonlySet<string>;
  /** Number of the last event, when people are to be told. */
  readonly seq: number | null;
}

/** One statement: rows that somebody changed meanwhile stay as they are; events in commit order. */
const TEXT = `
WITH change AS (
  SELECT * FROM jsonb_to_recordset($2::jsonb) AS c(
    id text, version int, start text, "end" text, block_uid text, quote text, prefix text,
    suffix text, orphan boolean, visible boolean)
), waited AS MATERIALIZED (
  SELECT pg_advisory_xact_lock(hashtextextended('annotation:' || $1, 0)) AS held
), written AS (
  UPDATE annotation a SET
    rel_start = decode(c.start, 'base64'), rel_end = decode(c."end", 'base64'),
    block_uid = c.block_uid, quote = c.quote, prefix = c.prefix, suffix = c.suffix,
    orphan = c.orphan, version = a.version + c.visible::int,
    base_seq = (SELECT seq FROM draft WHERE id = $1)
  FROM change c, waited
  WHERE a.id = c.id AND a.draft_id = $1 AND a.version = c.version
  RETURNING a.id, a.orphan, c.visible
), event AS (
  INSERT INTO annotation_event (draft_id, annotation_id, type)
  SELECT $1, id, CASE WHEN orphan THEN 'orphaned' ELSE 'anchored' END
  FROM written, waited WHERE visible RETURNING seq
)
SELECT w.id, (SELECT max(seq) FROM event) AS seq FROM written w`;

/** Writes where comments are now, and notes it for everybody (SPEC C6, C7). */
export async function writeAnchors(
  db: Queryable,
  draftId: string,
  writes: readonly AnchorWrite[],
): Promise<WrittenAnchors> {
  const base64 = (pin: Uint8Array | null) => pin && Buffer.from(pin).toString('base64');
  const changes = writes.map(({ row, visible }) => ({
    id: row.id,
    version: row.version,
    start: base64(row.start),
    end: base64(row.end),
    block_uid: row.blockUid,
    quote: row.quote,
    prefix: row.prefix,
    suffix: row.suffix,
    orphan: row.orphan,
    visible,
  }));
  const values = [draftId, JSON.stringify(changes)];
  const { rows } = await db.query<{ id: string; seq: string | null }>({
    name: 'write-anchors',
    text: TEXT,
    values,
  });
  const seq = rows[0]?.seq;
  return { ids: new Set(rows.map(({ id }) => id)), seq: seq == null ? null : Number(seq) };
}
