import type { Block } from '@/lib/draft/draft';
import { libraryBlocksOf } from '@/lib/sections/section-source';
import { gramsOf } from '../search/grams';
import { keepVersion } from '../versions/keep-version';
import type { Queryable } from './queryable';

/** An older text never replaces a newer one, in whatever order the writes arrive. */
const TEXT = `
INSERT INTO draft_projection (draft_id, seq, blocks, text, html, chars, bigrams, sources, updated_at)
SELECT id, $2::bigint, $3::jsonb, $4, $5, $6, $7::int[], $8::text[], now() FROM draft WHERE id = $1
ON CONFLICT (draft_id) DO UPDATE SET
  seq = excluded.seq, blocks = excluded.blocks, text = excluded.text, html = excluded.html,
  chars = excluded.chars, bigrams = excluded.bigrams,
  sources = excluded.sources, updated_at = excluded.updated_at
WHERE draft_projection.seq <= excluded.seq`;

/** Stores what lists, search and first paint show of a draft; the text before may become a version. Unknown drafts are ignored. */
export async function writeProjection(
  db: Queryable,
  projection: {
    draftId: string;
    seq: number;
    blocks: readonly Block[];
    text: string;
    html: string;
    chars: number;
  },
): Promise<void> {
  const { draftId, seq, blocks, text, html, chars } = projection;
  const index = [gramsOf(text), libraryBlocksOf(blocks)];
  const values = [draftId, seq, JSON.stringify(blocks), text, html, chars, ...index];
  await keepVersion(db, draftId, seq);
  await db.query({ name: 'write-projection', text: TEXT, values });
}
