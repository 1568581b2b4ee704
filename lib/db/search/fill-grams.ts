import type { Queryable } from '../log/queryable';
import { gramsOf } from './grams';

const BATCH = 50;
const FILL = 'UPDATE draft_projection SET bigrams = $3 WHERE draft_id = $1 AND seq = $2';

/**
 * Fills the index of stored texts that were written before there was one, a few at a time. Safe beside
 * running rooms: a text that changed meanwhile has brought its own numbers. Resolves with how many were filled,
 * early when the signal says so.
 */
export async function fillGrams(db: Queryable, signal?: AbortSignal): Promise<number> {
  let filled = 0;
  for (let after = ''; !signal?.aborted; ) {
    const { rows } = await db.query<{ id: string; seq: string; text: string }>({
      name: 'unfilled-grams',
      text: `SELECT draft_id AS id, seq, text FROM draft_projection
        WHERE draft_id > $1 AND (bigrams IS NULL OR bigrams = '{}') ORDER BY draft_id LIMIT $2`,
      values: [after, BATCH],
    });
    for (const { id, seq, text } of rows) {
      const values = [id, seq, gramsOf(text)];
      await db.query({ name: 'fill-grams', text: FILL, values });
      after = id;
    }
    filled += rows.length;
    if (rows.length < BATCH) break;
  }
  return filled;
}
