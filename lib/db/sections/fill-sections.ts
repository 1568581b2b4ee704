import { knownGenres } from '../../sections/genres';
import type { Queryable } from '../log/queryable';
import { indexedSection } from './index-section';

const BATCH = 100;
const FILL = `UPDATE section_block SET job = $3, words = $4, bigrams = $5, sketch = $6
  WHERE id = $1 AND current_version = $2`;

interface Row {
  readonly id: string;
  readonly no: number;
  readonly title: string;
  readonly purpose: string;
  readonly tags: string[];
  readonly genres: string[] | null;
  readonly text: string;
}

/**
 * Fills the index of library blocks from before there was one, a few at a time; one that is changed meanwhile
 * has brought its own (LB7). Resolves with how many were filled, early when the signal says so.
 */
export async function fillSections(db: Queryable, signal?: AbortSignal): Promise<number> {
  let filled = 0;
  for (let after = ''; !signal?.aborted; ) {
    const { rows } = await db.query<Row>({
      name: 'unfilled-sections',
      text: `SELECT b.id, v.no, v.title, v.purpose, v.tags, v.genres, v.text
        FROM section_block b JOIN section_block_version v ON v.block_id = b.id AND v.no = b.current_version
        WHERE b.id > $1 AND b.words = '' ORDER BY b.id LIMIT $2`,
      values: [after, BATCH],
    });
    for (const { id, no, text, ...facts } of rows) {
      const { job, words, bigrams, sketch } = indexedSection(
        { ...facts, genres: knownGenres(facts.genres ?? []) },
        text,
      );
      const values = [id, no, job, words, bigrams, sketch];
      await db.query({ name: 'fill-sections', text: FILL, values });
      after = id;
    }
    filled += rows.length;
    if (rows.length < BATCH) break;
  }
  return filled;
}
