import { isHalf, sameToken, type TextToken } from './text-tokens';

type Unit = readonly TextToken[];

/**
 * How many units at both ends of two stretches are the same in every respect (应当在 → 必须在 leaves 应当 →
 * 必须). Never half a character.
 */
export function trimSame(
  old: readonly Unit[],
  now: readonly Unit[],
): { readonly before: number; readonly behind: number } {
  const most = Math.min(old.length, now.length);
  let before = 0;
  while (before < most && alike(old[before], now[before])) before++;
  if (isHalf(old[before - 1]?.[0], 'first')) before--;
  let behind = 0;
  while (behind < most - before && alike(old.at(-1 - behind), now.at(-1 - behind))) behind++;
  if (behind > 0 && isHalf(old.at(-behind)?.[0], 'second')) behind--;
  return { before, behind };
}

function alike(a: Unit | undefined, b: Unit | undefined): boolean {
  const [one, other] = [a?.[0], b?.[0]];
  if (a?.length !== 1 || b?.length !== 1 || !sameToken(one, other)) return false;
  return marksOf(one) === marksOf(other);
}

/** The marks of a character or chip as one word. */
export function marksOf(token: TextToken | undefined): string {
  if (token?.t === 'char') return token.marks.join();
  return token?.t === 'chip' ? token.chip.marks.join() : '';
}
