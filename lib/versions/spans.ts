import { diffTokens } from './diff-tokens';
import type { DiffUnit, Piece } from './redline';
import type { Token } from './tokens';

/** A part of a paragraph counts as coming from its neighbour when so much of it is found there. */
const LEAST_SHARED = 0.6;
/** Fewer characters than this may be the same by chance. */
const TELLING_CHARS = 4;

/** The words of a text by paragraph; asked for only where paragraphs came or went. */
export interface Wording {
  readonly length: number;
  words(place: number): readonly Token[];
}

/** Places of paragraphs, the second exclusive. */
export type Range = readonly [from: number, to: number];

/** How far a paired paragraph reaches: what came out of it, and what went into it. */
export interface Reach {
  readonly newEnd: number;
  readonly oldEnd: number;
}

/** The words of some paragraphs in order. */
export function wordsIn(side: Wording, [from, to]: Range): Token[] {
  return Array.from({ length: to - from }, (_, at) => side.words(from + at)).flat();
}

/**
 * How far each paired paragraph reaches on both sides (SPEC V6), by its place in the newer text.
 * @param oldOf place in the older text for each place of the newer one; null = new
 */
export function spansOf(
  old: Wording,
  now: Wording,
  oldOf: readonly (number | null)[],
  unit: DiffUnit,
): Map<number, Reach> {
  const paired = new Set(oldOf);
  const spans = new Map<number, Reach>();
  const taken = new Set<number>();
  for (const [index, from] of oldOf.entries()) {
    if (from === null) continue;
    let [newEnd, oldEnd] = [index + 1, from + 1];
    const comes = (way: 'split' | 'joined') =>
      cameFrom(old, [from, oldEnd], now, [index, newEnd], way, unit);
    while (oldOf[newEnd] === null && comes('split')) newEnd++;
    while (oldEnd < old.length && !paired.has(oldEnd) && !taken.has(oldEnd) && comes('joined'))
      taken.add(oldEnd++);
    spans.set(index, { newEnd, oldEnd });
  }
  return spans;
}

function sameChars(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
}

/** Whether the next block of one side is for the most part found in the paragraph on the other side (V6). */
function cameFrom(
  old: Wording,
  olds: Range,
  now: Wording,
  nows: Range,
  way: 'split' | 'joined',
  unit: DiffUnit,
): boolean {
  const extra = way === 'split' ? now.words(nows[1]) : old.words(olds[1]);
  const length = extra.reduce((sum, { text }) => sum + text.length, 0);
  if (length < TELLING_CHARS) return false;
  const alone = sameChars(diffTokens(wordsIn(old, olds), wordsIn(now, nows), unit));
  const wider = (range: Range): Range => [range[0], range[1] + 1];
  const both =
    way === 'split'
      ? diffTokens(wordsIn(old, olds), wordsIn(now, wider(nows)), unit)
      : diffTokens(wordsIn(old, wider(olds)), wordsIn(now, nows), unit);
  return sameChars(both) - alone >= length * LEAST_SHARED;
}
