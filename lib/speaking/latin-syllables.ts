const VOWELS = /[aeiouyà-öø-ÿ]+/gi;
/** Capitals of at most so many letters are spelled (GDP), longer ones are read as a word (COVID). */
const MAX_SPELLED = 4;

/** SP5: syllables of a run of letters: spelled letter by letter, W as three, or read as a word. */
export function latinSyllables(word: string): number {
  const spelled = word.length === 1 || (word.length <= MAX_SPELLED && word === word.toUpperCase());
  const groups = word.match(VOWELS)?.length ?? 0;
  if (spelled || groups === 0) {
    return [...word].reduce((sum, letter) => sum + (/w/i.test(letter) ? 3 : 1), 0);
  }
  const silentEnd = groups > 1 && /[^aeiouyl]e$/i.test(word);
  return groups - (silentEnd ? 1 : 0);
}
