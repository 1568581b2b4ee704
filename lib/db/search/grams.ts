import { fold } from './fold';

const FIRST_UNIT = 0x10000;

/**
 * What the index keeps of a text: every character and every pair of neighbours, each as one number, so
 * that a word of one or two characters is found exactly. Blanks and line ends join nothing.
 */
export function gramsOf(text: string): number[] {
  const folded = fold(text);
  const grams = new Set<number>();
  let before = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (isBlank(code)) {
      before = 0;
      continue;
    }
    grams.add(code);
    if (before) grams.add(pair(before, code));
    before = code;
  }
  return [...grams];
}

/** The numbers that every text with this word has: its pairs, or the character itself. `word` is folded. */
export function gramsOfWord(word: string): number[] {
  if (word.length === 1) return [word.charCodeAt(0)];
  const grams = new Set<number>();
  for (let at = 1; at < word.length; at++)
    grams.add(pair(word.charCodeAt(at - 1), word.charCodeAt(at)));
  return [...grams];
}

/** As a signed number of 32 bits, the `integer` of Postgres. */
function pair(first: number, second: number): number {
  return (first * FIRST_UNIT + second) | 0;
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000;
}
