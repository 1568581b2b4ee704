/** What is searched in a library block (`lib/db/sections` LB2). */
interface Searched {
  readonly title: string;
  readonly purpose: string;
  readonly tags: readonly string[];
  readonly text: string;
}

/** The parts of a query that must all occur, in lower case. */
export function searchTerms(query: string): string[] {
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter((term) => term !== '')
    .slice(0, 8);
}

/** True when every term occurs somewhere; `%` is a character like any other. */
export function matchesTerms(
  { title, purpose, tags, text }: Searched,
  terms: readonly string[],
): boolean {
  const all = [title, purpose, ...tags, text].join('\n').toLowerCase();
  return terms.every((term) => all.includes(term));
}
