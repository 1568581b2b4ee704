/** Characters of one shingle: a Chinese word and a neighbour. */
const SHINGLE = 3;
/** Hashes of one sketch. */
const SKETCH = 32;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** What is compared: characters that say something. Digits and blanks of two years are the same text. */
function plain(text: string): string {
  return text.replace(/[\p{P}\p{Z}\p{N}\s]/gu, '').toLowerCase();
}

/** Every run of three characters, hashed to 32 bits with a sign; a shorter text is one shingle. */
export function shingles(text: string): Set<number> {
  const words = plain(text);
  const made = new Set<number>();
  if (words === '') return made;
  for (let at = 0; at <= Math.max(0, words.length - SHINGLE); at++) made.add(hash(words, at));
  return made;
}

function hash(words: string, from: number): number {
  let value = FNV_START;
  for (let at = from; at < Math.min(words.length, from + SHINGLE); at++) {
    value = Math.imul(value ^ words.charCodeAt(at), FNV_PRIME);
  }
  // The last rounds of murmur: neighbouring words must not have neighbouring hashes.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) | 0;
}

/** The smallest shingles of a text: two texts share as large a part of these as of all (bottom-k). */
export function sketchOf(text: string): number[] {
  return [...shingles(text)].sort((a, b) => a - b).slice(0, SKETCH);
}

/** The part of both texts' shingles that they share, 0 to 1 (LIKE1). Texts without words share nothing. */
export function likeness(one: ReadonlySet<number>, two: ReadonlySet<number>): number {
  let shared = 0;
  for (const shingle of one) if (two.has(shingle)) shared += 1;
  const all = one.size + two.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** From here on two blocks are told to be nearly the same (LIKE1). */
export const NEARLY_SAME = 0.5;
