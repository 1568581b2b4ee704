import type { TextToken } from './text-tokens';

/** Indexes of the openings of blocks, in their order. */
export function opensIn(tokens: readonly TextToken[]): number[] {
  const opens: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (tokens[at]?.t === 'open') opens.push(at);
  return opens;
}

/** How many of some rising numbers are not above another one. */
export function countUpTo(rising: readonly number[], most: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
