import type { StoredAnchor } from '../../review/anchor';
import type { Queryable } from '../log/queryable';

/** A comment's place as the room keeps it. */
export interface AnchorRow extends StoredAnchor {
  readonly id: string;
  readonly version: number;
  readonly orphan: boolean;
}

interface Row {
  id: string;
  version: number;
  scope: AnchorRow['scope'];
  block_uid: string | null;
  chip_id: string | null;
  rel_start: Buffer | null;
  rel_end: Buffer | null;
  quote: string;
  prefix: string;
  suffix: string;
  orphan: boolean;
}

const TEXT = `
SELECT id, version, scope, block_uid, chip_id, rel_start, rel_end, quote, prefix, suffix, orphan
FROM annotation WHERE draft_id = $1 AND kind = 'comment' AND scope <> 'draft' ORDER BY id`;

/** The places of all comments of a draft, resolved ones too. */
export async function loadAnchors(db: Queryable, draftId: string): Promise<AnchorRow[]> {
  const { rows } = await db.query<Row>({ name: 'load-anchors', text: TEXT, values: [draftId] });
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    scope: row.scope,
    blockUid: row.block_uid,
    chipId: row.chip_id,
    start: row.rel_start,
    end: row.rel_end,
    quote: row.quote,
    prefix: row.prefix,
    suffix: row.suffix,
    orphan: row.orphan,
  }));
}
