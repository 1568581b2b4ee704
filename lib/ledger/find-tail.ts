import { isBare } from './bare-words';
import { type BlockWords, isTaskChip, type PlacedChip, wordsBeside } from './block-words';
import type { ClosedSpan } from './closed-spans';
import type { Piece } from './cut-pieces';

/** What a block says at its end about all of its point (L5). */
export interface Tail {
  readonly start: number;
  readonly end: number;
  readonly chips: readonly PlacedChip[];
  /** False when it is a bracket inside the last clause, whose own it is as well. */
  readonly alone: boolean;
}

const BRACKETS = new Set(['（', '(', '〔', '【']);
const ENDED = /(?:^|[。；！？!?;])\s*$/u;

/** L5: the bracket or the sentences of labels that end a block and speak for its point; null if none. */
export function findTail(
  words: BlockWords,
  closed: readonly ClosedSpan[],
  pieces: readonly Piece[],
): Tail | null {
  return bracketTail(words, closed) ?? sentenceTail(words, pieces);
}

function bracketTail(words: BlockWords, closed: readonly ClosedSpan[]): Tail | null {
  const brackets = closed.filter(({ opening }) => BRACKETS.has(opening));
  const last = brackets.at(-1);
  if (!last || !/^[。；！？!?;，\s]*$/u.test(words.text.slice(last.end))) return null;
  const chips = chipsIn(words, last.start, last.end);
  if (chips.length === 0 || !isBare(wordsBeside(words, last.start, last.end))) return null;
  const before = words.text.slice(0, last.start);
  const earlier = brackets.some(
    (one) => one !== last && hasUnits(chipsIn(words, one.start, one.end)),
  );
  // 一、整治环境（甲局牵头）: a heading that ends in units says them of all below it.
  const alone = ENDED.test(before) || (!earlier && hasUnits(chips) && !/[。；！？]/u.test(before));
  if (!alone && (earlier || !hasUnits(chips))) return null;
  const start = alone ? before.trimEnd().length : last.start;
  return { start, end: words.text.length, chips, alone };
}

function sentenceTail(words: BlockWords, pieces: readonly Piece[]): Tail | null {
  let start = words.text.length;
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at];
    if (piece?.after !== 'sentence') continue;
    const spoken = isBare(wordsBeside(words, piece.start, start));
    if (!spoken || chipsIn(words, piece.start, start).length === 0) break;
    start = piece.start;
  }
  const chips = chipsIn(words, start, words.text.length);
  return chips.length > 0 ? { start, end: words.text.length, chips, alone: true } : null;
}

/** The chips of tasks that start in a stretch of the wording. */
export function chipsIn({ chips }: BlockWords, from: number, to: number): PlacedChip[] {
  return chips.filter(({ chip, start }) => start >= from && start < to && isTaskChip(chip));
}

function hasUnits(chips: readonly PlacedChip[]): boolean {
  return chips.some(({ chip }) => chip.chip === 'responsibility');
}
