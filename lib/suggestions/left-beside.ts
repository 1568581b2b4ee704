import type { Hunk, Part } from './hunk';
import { partTokens, wordingOf } from './text-tokens';

/**
 * The changes of a copy that are what was put in and is accepted in other words: where both stand beside each
 * other a comparison cuts them as it likes, so they are told by their characters alone.
 */
export function leftBeside(changes: readonly Hunk[], accepted: Hunk): readonly Hunk[] {
  if (accepted.op !== 'text' || accepted.del.length > 0) return [];
  const puts = changes.flatMap((one) =>
    one.op === 'text' && one.uid === accepted.uid && one.del.length === 0 ? [one] : [],
  );
  const wanted = charsOf(accepted.ins);
  const whole = puts.find(({ ins }) => charsOf(ins) === wanted);
  if (whole) return [whole];
  return charsOf(puts.flatMap(({ ins }) => ins)) === wanted ? puts : [];
}

const charsOf = (parts: readonly Part[]) => [...wordingOf(partTokens(parts))].sort().join('');
