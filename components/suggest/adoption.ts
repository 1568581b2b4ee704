import type * as Y from 'yjs';
import type { Block } from '@/lib/draft/draft';
import { newUid } from '@/lib/editor/blocks/new-uid';
import type { PinnedHunk } from '@/lib/suggestions/pinned-hunk';
import type { SentRow } from '@/lib/suggestions/plan-sync';
import { sameHunk } from '@/lib/suggestions/same-hunk';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import type { PinnedProposal } from '@/lib/ytext/suggestions/fork';
import { hunksOn } from '@/lib/ytext/suggestions/hunks-on';
import { textWith } from '@/lib/ytext/suggestions/text-with';
import { lostWords } from './lost-words';
import { type OwnRows, pinnedOf } from './own-rows';
import type { LostWords } from './suggest-desk';

/** A copy with suggestions of its person that were not made in it. */
interface Adoption {
  readonly blocks: readonly Block[];
  /** Words that have no place beside the others. */
  readonly lost: readonly LostWords[];
  /** Ids of those that stay with who decides; a form or a deletion that others leave no place is only taken back. */
  readonly kept: ReadonlySet<string>;
  /** Ids of those of them that have a place in the text, and none beside the others. */
  readonly beside: readonly string[];
  /** Ids of those that the text says already. */
  readonly said: readonly string[];
}

/**
 * Puts suggestions of a person beside what a copy suggests (K3): the oldest go first in every window, what does not
 * fit beside them is told.
 * @param mine what the copy suggests
 * @param made those that the server has
 */
export function adoption({
  main,
  mine,
  news,
  made,
  rows,
}: {
  readonly main: Y.Doc;
  readonly mine: readonly (SentRow & { readonly proposal: PinnedProposal })[];
  readonly news: readonly Suggestion[];
  readonly made: ReadonlyMap<string, Suggestion>;
  readonly rows: OwnRows;
}): Adoption {
  const { stay, overtaken } = rows.beside(mine, news);
  const places = new Map<SentRow, PinnedHunk>([
    ...stay.map((row) => [row, row.proposal] as const),
    ...news.map((row) => [row, pinnedOf(row)] as const),
  ]);
  const all = rows.inOrder([...places.keys()], made);
  const pinned = all.flatMap((row) => places.get(row) ?? []);
  const { blocks, applied } = textWith(main, pinned, newUid);
  const says = hunksOn(main, pinned);
  const saying = (state: string) => new Set(all.filter((_, at) => says[at]?.state === state));
  const [fits, there] = [saying('fits'), saying('there')];
  const left = all.filter((_, at) => !applied[at]?.inverse && applied[at]?.state !== 'there');
  const saysSo = ({ id, hunk }: SentRow) => {
    const known = made.get(id)?.hunk;
    return known !== undefined && sameHunk(known, hunk);
  };
  const wordy = left.filter(({ hunk }) => lostWords(hunk) !== '');
  const lost = [
    ...wordy.map((row) => ({ words: lostWords(row.hunk), told: saysSo(row) ? row.id : null })),
    ...overtaken.map((hunk) => ({ words: lostWords(hunk), told: null })),
  ];
  // The text may be behind what is told of it: those without a place there are not judged yet.
  const kept = left.filter((row) => wordy.includes(row) || !fits.has(row));
  return {
    blocks,
    lost: lost.filter(({ words }) => words !== ''),
    kept: new Set(kept.map(({ id }) => id)),
    beside: kept.flatMap((row) => (fits.has(row) && saysSo(row) ? [row.id] : [])),
    said: news.flatMap((row) => (there.has(row) ? [row.id] : [])),
  };
}

/** The text with suggestions on it, as far as each fits. */
export function withOpen(main: Y.Doc, open: readonly Suggestion[]): ReturnType<typeof textWith> {
  return textWith(main, open.map(pinnedOf), newUid);
}

/** Of suggestions those that have their place and words in the text and are not said by it. */
export function fitting(main: Y.Doc, rows: readonly Suggestion[]): Suggestion[] {
  const states = rows.length > 0 ? hunksOn(main, rows.map(pinnedOf)) : [];
  return rows.filter((_, at) => states[at]?.state === 'fits');
}
