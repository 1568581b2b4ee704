import type pg from 'pg';
import { indexedSection } from '@/lib/db/sections/index-section';
import { DEFAULT_ATTRS } from '@/lib/draft/default-attrs';
import { GENRES } from '@/lib/sections/genres';
import { speechMaker } from '../search/speech-maker';

/** Characters that stand in no made-up text. */
export const NEEDLE = '龘靐督查龘靐';
const TAGS = ['保障', '任务', '问题', '成绩', '形势', '开头', '结尾', '民生', '安全', '党建'];
const CHARS = 300;
const BATCH = 500;

/** Fills a workspace with made-up blocks, the middle one with the needle. @returns a text among them */
export async function fill(
  pool: pg.Pool,
  office: { readonly workspaceId: string; readonly userId: string; readonly draftId: string },
  count: number,
): Promise<string> {
  const speech = speechMaker(11);
  let sample = '';
  await pool.query('SET synchronous_commit = off');
  for (let from = 0; from < count; from += BATCH) {
    await pool.query('BEGIN');
    for (let n = from; n < Math.min(count, from + BATCH); n++) {
      const text = speech(CHARS) + (n === count >> 1 ? NEEDLE : '');
      if (n === 5) sample = text;
      await insert(pool, office, { id: `bench-${n}`, n, text });
    }
    await pool.query('COMMIT');
  }
  const sources = Array.from({ length: 30 }, (_, n) => `bench-${n * 3}`);
  await pool.query(
    `INSERT INTO draft_projection (draft_id, seq, blocks, text, html, chars, sources)
      VALUES ($1, 1, '[]', '', '', 0, $2)`,
    [office.draftId, sources],
  );
  await pool.query('VACUUM ANALYZE');
  return sample;
}

async function insert(
  pool: pg.Pool,
  { workspaceId, userId }: { readonly workspaceId: string; readonly userId: string },
  { id, n, text }: { readonly id: string; readonly n: number; readonly text: string },
): Promise<void> {
  const tag = TAGS[n % TAGS.length] ?? '';
  const genre = GENRES[n % GENRES.length] ?? 'topic';
  const facts = { title: `第${n}个段落`, purpose: text.slice(0, 20), tags: [tag], genres: [genre] };
  const { tags, genres, job, words, bigrams, sketch } = indexedSection(facts, text);
  await pool.query(
    `INSERT INTO section_block (id, workspace_id, created_by_id, changed_at, tags, genres, job, words, bigrams, sketch)
      VALUES ($1, $2, $3, now() - $4 * interval '1 minute', $5, $6, $7, $8, $9, $10)`,
    [id, workspaceId, userId, n, tags, genres, job, words, bigrams, sketch],
  );
  const blocks = [{ ...DEFAULT_ATTRS, uid: '', inlines: [{ type: 'text', text, marks: [] }] }];
  await pool.query(
    `INSERT INTO section_block_version
        (block_id, no, title, purpose, tags, genres, schema_version, blocks, text, created_by_id)
      VALUES ($1, 1, $2, $3, $4, $5, 1, $6, $7, $8)`,
    [id, facts.title, facts.purpose, tags, genres, JSON.stringify(blocks), text, userId],
  );
}
