import type { BlockWords } from './block-words';
import type { ClosedSpan } from './closed-spans';

/** The smallest stretch a clause is put together from; `end` is after the mark that ends it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The mark before it: 。！？ or the start, ；, or ，. */
  readonly after: 'sentence' | 'semicolon' | 'comma';
}

const ENDS: Readonly<Record<string, Piece['after']>> = {
  '。': 'sentence',
  '！': 'sentence',
  '？': 'sentence',
  '!': 'sentence',
  '?': 'sentence',
  '；': 'semicolon',
  ';': 'semicolon',
  '，': 'comma',
};

/**
 * L1: cuts the wording at 。！？；，, and at a 、 before a deadline, outside of chips, brackets and
 * quotations.
 */
export function cutPieces(words: BlockWords, closed: readonly ClosedSpan[]): Piece[] {
  const { text, chips } = words;
  const kept = [...chips, ...closed].sort((a, b) => a.start - b.start);
  const dates = new Set(
    chips.filter(({ chip }) => chip.chip === 'deadline').map(({ start }) => start),
  );
  const pieces: Piece[] = [];
  let [start, after, next]: [number, Piece['after'], number] = [0, 'sentence', 0];
  for (let i = 0; i < text.length; i++) {
    for (let span = kept[next]; span && span.start <= i; span = kept[++next]) {
      if (span.end > i) i = span.end;
    }
    const char = text[i] ?? '';
    const ends = ENDS[char] ?? (endsLikeComma(char, i) ? 'comma' : undefined);
    if (!ends) continue;
    pieces.push({ start, end: i + 1, after });
    [start, after] = [i + 1, ends];
  }
  if (start < text.length) pieces.push({ start, end: text.length, after });
  return pieces;

  function endsLikeComma(char: string, at: number): boolean {
    if (char === '、') return dates.has(at + 1);
    // 70%,8月底前 is typed with the wrong comma; 1,048 is a number.
    return char === ',' && !(isDigit(text[at - 1]) && isDigit(text[at + 1]));
  }
}

function isDigit(char = ''): boolean {
  return char >= '0' && char <= '9';
}
