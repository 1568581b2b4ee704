import type { Quote, Span } from './anchor';

/** Characters on each side that must be as before. */
const SURE = 8;
/** How much longer than the quote the new words may be. */
const MOST_TIMES = 3;
const MOST_MORE = 20;

/**
 * The words that somebody wrote in the place of a quote, near `at` (Q7): what stands between the same
 * words before and the same after it, inside one block. Null when nothing stands there.
 */
export function replacedWords(text: string, known: Quote, at: number): Span | null {
  const before = known.prefix.slice(-SURE);
  const after = known.suffix.slice(0, SURE);
  if (before.length + after.length < SURE) return null;
  const reach = known.quote.length * MOST_TIMES + MOST_MORE;
  const from = text.lastIndexOf(before, at);
  const start = from < 0 ? -1 : from + before.length;
  if (start < 0 || at - start > reach) return null;
  const end = text.indexOf(after, start);
  if (end <= start || end - start > reach) return null;
  return text.slice(start, end).includes('\n') ? null : { start, end };
}
