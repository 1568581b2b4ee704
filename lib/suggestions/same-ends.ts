import { isHalf, type TextToken } from './text-tokens';

/**
 * How many items at both ends of two stretches are alike. Never half a character.
 * @param tokenOf the token that an item is, or begins with
 */
export function sameEnds<T>(
  old: readonly T[],
  now: readonly T[],
  alike: (a: T | undefined, b: T | undefined) => boolean,
  tokenOf: (item: T | undefined) => TextToken | undefined,
): { readonly before: number; readonly behind: number } {
  const most = Math.min(old.length, now.length);
  let before = 0;
  while (before < most && alike(old[before], now[before])) before++;
  if (isHalf(tokenOf(old[before - 1]), 'first')) before--;
  let behind = 0;
  while (behind < most - before && alike(old.at(-1 - behind), now.at(-1 - behind))) behind++;
  if (behind > 0 && isHalf(tokenOf(old.at(-behind)), 'second')) behind--;
  return { before, behind };
}
