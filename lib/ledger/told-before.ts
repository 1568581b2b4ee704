import type { BlockReading } from './read-block';
import { clauseText } from './task-text';

/** L3: what units that stand alone speak of: the words before them, from the last task on. */
export function toldBefore(
  { words, clauses }: BlockReading,
  bare: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  const before = clauses.findLast(({ end }) => end <= bare.start);
  for (const start of [before?.end ?? 0, 0]) {
    if (clauseText(words, start, bare.start) !== '') return { start, end: bare.start };
  }
  return { start: bare.start, end: bare.end };
}
