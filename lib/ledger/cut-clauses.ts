import { isBare } from './bare-words';
import { type BlockWords, type PlacedChip, wordsBeside } from './block-words';
import type { Piece } from './cut-pieces';
import { chipsIn } from './find-tail';

/** A clause with at least one chip of a task; offsets in the wording of its block. */
export interface CutClause {
  readonly start: number;
  readonly end: number;
  /** Where its sentence starts. */
  readonly sentence: number;
  /** Number of the part between ； and 。 that it stands in. */
  readonly part: number;
  readonly chips: readonly PlacedChip[];
  /** Chips, labels and role words only: it speaks of another clause (L3). */
  readonly bare: boolean;
}

interface Open {
  start: number;
  end: number;
  sentence: number;
  part: number;
}

/** L2, L3: puts the pieces together to clauses and keeps those that hold a chip. */
export function cutClauses(words: BlockWords, pieces: readonly Piece[]): CutClause[] {
  const found: CutClause[] = [];
  let current: Open | null = null;
  let [sentence, part] = [0, -1];
  const close = () => {
    if (!current) return;
    const { start, end } = current;
    const chips = chipsIn(words, start, end);
    if (chips.length > 0) found.push({ ...current, chips, bare: isBareFrom(words, start, end) });
    current = null;
  };
  for (const [i, piece] of pieces.entries()) {
    if (piece.after === 'sentence') {
      close();
      sentence = piece.start;
    }
    if (piece.after !== 'comma' || part < 0) part++;
    const last = (pieces[i + 1]?.after ?? 'sentence') === 'sentence';
    if (current && staysOpen(words, current, piece, last)) {
      current = { ...(current as Open), end: piece.end };
    } else {
      close();
      current = { start: piece.start, end: piece.end, sentence, part };
    }
  }
  close();
  return found;
}

/** L2, L3: whether a piece goes on with the clause before it. */
function staysOpen(words: BlockWords, open: Open, piece: Piece, last: boolean): boolean {
  if (isBareFrom(words, open.start, open.end)) return true;
  if (last && isBareFrom(words, piece.start, piece.end)) return true;
  if (piece.after === 'semicolon') return false;
  return !startsAnother(words, open, piece);
}

/** L2: a second date, or second units, with a task between them and the first. */
function startsAnother(words: BlockWords, open: Open, piece: Piece): boolean {
  return (['deadline', 'responsibility'] as const).some((kind) => {
    const of = (from: number, to: number) =>
      chipsIn(words, from, to).filter(({ chip }) => chip.chip === kind);
    const before = of(open.start, open.end).at(-1);
    const next = of(piece.start, piece.end)[0];
    return before && next && !isBareFrom(words, before.end, next.start);
  });
}

function isBareFrom(words: BlockWords, from: number, to: number): boolean {
  return isBare(wordsBeside(words, from, to));
}
