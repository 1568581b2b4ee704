import type pg from 'pg';
import { gramsOf } from '@/lib/db/search/grams';
import { speechMaker } from './speech-maker';

/** Characters that stand in no made-up text: 龘 and 靐 are outside its alphabet. */
export const NEEDLE = '龘靐护理型床位龘靐';

/** Fills a workspace with drafts of `chars` characters; the middle one holds the needle. */
export async function fill(
  pool: pg.Pool,
  {
    workspaceId,
    ownerId,
    drafts,
    chars,
  }: Readonly<Record<'workspaceId' | 'ownerId', string>> &
    Readonly<Record<'drafts' | 'chars', number>>,
): Promise<string> {
  const speech = speechMaker(7);
  let sample = '';
  await pool.query('SET synchronous_commit = off');
  await pool.query('DROP INDEX draft_projection_bigrams_idx');
  for (let n = 0; n < drafts; n++) {
    const id = `bench-${n}`;
    const body = speech(chars);
    if (n === 5) sample = body;
    const text = n === drafts >> 1 ? `${body.slice(0, chars - NEEDLE.length)}${NEEDLE}` : body;
    await pool.query(
      `INSERT INTO draft (id, workspace_id, name, seq, created_by_id, last_edited_at)
        VALUES ($1, $2, $3, 1, $4, now() - $5 * interval '1 minute')`,
      [id, workspaceId, `第${n}次会议上的讲话`, ownerId, n],
    );
    await pool.query(
      `INSERT INTO draft_projection (draft_id, seq, blocks, text, html, chars, bigrams, updated_at)
        VALUES ($1, 1, '[]', $2, $2, $3, $4, now())`,
      [id, text, chars, gramsOf(text)],
    );
  }
  await pool.query(`SET maintenance_work_mem = '256MB'`);
  await pool.query(
    'CREATE INDEX draft_projection_bigrams_idx ON draft_projection USING GIN (bigrams)',
  );
  await pool.query('ANALYZE');
  return sample;
}
