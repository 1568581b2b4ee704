import type { Comparison } from './compare-choice';

/** The address of a comparison, as far as it is not the usual one. */
export function comparisonQuery({ from, to, unit, show, who, by }: Comparison): string {
  const query = new URLSearchParams({ from, to, unit });
  if (show !== 'both') query.set('show', show);
  if (who) query.set('who', who);
  if (by !== 'section') query.set('by', by);
  return `?${query}`;
}
