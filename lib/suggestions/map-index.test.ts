import { expect, it } from 'vitest';
import { seeded, uidSource } from '../draft/testing';
import { hunksOf } from './hunks-of';
import { indexMap } from './map-index';
import { editOnce, readable } from './testing/edit-once';
import { speech } from './testing/speech';
import { sameToken, textTokens } from './text-tokens';

it('H11 what stays is found where it is in the other text, in 200 texts with every kind of change', () => {
  let found = 0;
  for (let seed = 0; seed < 200; seed++) {
    const chance = { random: seeded(seed + 41), newUid: uidSource() };
    const base = readable(speech(chance.newUid));
    let now = base;
    for (let step = 0; step < 4; step++) now = readable(editOnce(now, chance));
    const hunks = hunksOf(base, now).map(({ hunk }) => hunk);
    const [from, to] = [textTokens(base), textTokens(now)];
    const mapped = indexMap(from, to, hunks);
    for (const [index, token] of from.entries()) {
      if (token.t !== 'char') continue;
      const at = mapped(index);
      if (at === null) continue;
      const there = to[at];
      // At the very start of what went, the place is where it was.
      if (sameToken(token, there)) found++;
      else expect(goes(hunks, token.char)).toBe(true);
    }
  }
  expect(found).toBeGreaterThan(10_000);
});

function goes(hunks: ReturnType<typeof hunksOf>[number]['hunk'][], char: string): boolean {
  return hunks.some((hunk) => hunk.op === 'text' && JSON.stringify(hunk.del).includes(char));
}
