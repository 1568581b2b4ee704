import diff from 'fast-diff';

/** Beyond so many differing characters on both sides only equal beginnings and ends are looked for. */
const MOST_COMPARED = 2_000;

/** Embeds in a text that is compared: each gets a character of its own. */
export const FIRST_EMBED_SIGN = 0xe000;

/**
 * Which characters of two texts are the same ones, as `[index in a, index in b, length]`, in order
 * (SPEC M2). Equal beginning and end first, what is between by the shortest edit.
 */
export function alignTokens(a: string, b: string): [number, number, number][] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const equal: [number, number, number][] = start > 0 ? [[0, 0, start]] : [];
  const midA = a.slice(start, a.length - end);
  const midB = b.slice(start, b.length - end);
  if (Math.min(midA.length, midB.length) > 0 && midA.length + midB.length < MOST_COMPARED) {
    let [i, j] = [start, start];
    for (const [kind, text] of diff(midA, midB)) {
      if (kind === diff.EQUAL) equal.push([i, j, text.length]);
      if (kind !== diff.INSERT) i += text.length;
      if (kind !== diff.DELETE) j += text.length;
    }
  }
  if (end > 0) equal.push([a.length - end, b.length - end, end]);
  return equal;
}
