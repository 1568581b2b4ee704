import type { Suggestion } from '@/lib/suggestions/suggestion';
import { toldApart } from '@/lib/suggestions/told-apart';
import type { Standing } from '@/lib/ytext/suggestions/standings';

/** What is decided in one go: a suggestion, or all of its group. */
export interface SuggestionCard {
  /** Of its first suggestion. */
  readonly id: string;
  readonly rows: readonly Suggestion[];
  /** The worst of its suggestions: they are decided together. */
  readonly state: Standing['state'];
  readonly standings: readonly (Standing | null)[];
  /** Token at which it stands, by which cards are in order. */
  readonly from: number;
  readonly block: number;
}

/** One suggestion of a card as it is shown. */
export interface CardLine {
  readonly row: Suggestion;
  readonly standing: Standing | null;
}

const BADNESS = { fits: 0, there: 0, changed: 1, gone: 2 } as const;

/** Whether all of a card can be accepted as it is. */
export function fits({ state }: SuggestionCard): boolean {
  return state === 'fits' || state === 'there';
}

/**
 * What of a card is told, with how it stands (G6); words that were changed underneath are told in any case,
 * unless the units beside them were, too.
 */
export function linesOf({ rows, standings, state }: SuggestionCard): readonly CardLine[] {
  const lines = rows.map((row, at): CardLine => ({ row, standing: standings[at] ?? null }));
  const apart = new Set(toldApart(rows));
  const told = lines.filter(({ row }) => apart.has(row));
  const tells = told.some(({ standing }) => standing?.state === 'changed');
  return state === 'changed' && !tells ? lines : told;
}

/** Whether two cards look the same, wherever they stand by now. */
export function sameCard(a: SuggestionCard, b: SuggestionCard): boolean {
  return (
    a.id === b.id &&
    a.state === b.state &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, at) => row === b.rows[at]) &&
    a.standings.every((one, at) => {
      const other = b.standings[at];
      return one?.state === other?.state && one?.current === other?.current;
    })
  );
}

/** Suggestions as cards, in the order of the text; those without a place at the end. */
export function cardsOf(
  suggestions: Iterable<Suggestion>,
  standings: ReadonlyMap<string, Standing>,
): SuggestionCard[] {
  const groups = new Map<string, Suggestion[]>();
  for (const one of suggestions) {
    const key = one.groupId ? `${one.authorId} ${one.groupId} ${one.status}` : one.id;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .map((rows) => cardOf(rows, standings))
    .sort((a, b) => a.from - b.from);
}

function cardOf(
  rows: readonly Suggestion[],
  standings: ReadonlyMap<string, Standing>,
): SuggestionCard {
  const from = (one: Suggestion) => standings.get(one.id)?.spot?.from ?? Number.MAX_SAFE_INTEGER;
  const sorted = [...rows].sort((a, b) => from(a) - from(b));
  const found = sorted.map((one) => standings.get(one.id) ?? null);
  const worst = found.reduce<Standing['state']>(
    (state, one) => (one && BADNESS[one.state] > BADNESS[state] ? one.state : state),
    'fits',
  );
  return {
    id: sorted[0]?.id ?? '',
    rows: sorted,
    state: worst,
    standings: found,
    from: sorted[0] ? from(sorted[0]) : Number.MAX_SAFE_INTEGER,
    block: found[0]?.block ?? 0,
  };
}
