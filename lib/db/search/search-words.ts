import type { Result } from '../../result/result';
import { fold } from './fold';

/** In UTF-16 units; a longer question is a pasted text, not a search. */
export const MAX_QUERY_LENGTH = 200;
const MAX_WORDS = 8;

/**
 * The words of a question, folded; all of them have to occur. `empty`: nothing but blanks. `too-long`: more
 * than 200 characters or 8 words.
 */
export function searchWords(query: string): Result<readonly string[], 'empty' | 'too-long'> {
  const trimmed = query.replaceAll('\0', ' ').trim();
  if (trimmed === '') return { ok: false, error: 'empty' };
  if (trimmed.length > MAX_QUERY_LENGTH) return { ok: false, error: 'too-long' };
  const words = [...new Set(fold(trimmed).split(/\s+/))];
  return words.length > MAX_WORDS ? { ok: false, error: 'too-long' } : { ok: true, value: words };
}
