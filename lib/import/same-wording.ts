import { cleanText } from './clean-text';

/**
 * I1: whether two texts say the same: equal line by line, blank lines and spaces left out. (Spaces are
 * compared apart, see the round-trip test: only those directly after a marker may go.)
 */
export function sameWording(a: string, b: string): boolean {
  const words = (text: string) =>
    cleanText(text)
      .replace(/[^\S\n]+/g, '')
      .replace(/\n+/g, '\n')
      .trim();
  return words(a) === words(b);
}
