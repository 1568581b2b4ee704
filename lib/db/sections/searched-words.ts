import type { SectionFacts } from '../../sections/section-facts';
import { fold } from '../search/fold';

/** What is searched in a library block, as the search compares it (LB2). */
export function searchedWords({ title, purpose, tags }: SectionFacts, text: string): string {
  return fold([title, purpose, ...tags, text].join('\n'));
}

/** The words of a query that must all occur, folded, at most eight. */
export function wordsOf(query: string): string[] {
  return fold(query.replaceAll('\0', ' ').trim())
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 8);
}
