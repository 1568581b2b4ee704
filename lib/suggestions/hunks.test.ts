import { describe, expect, it, test } from 'vitest';
import type { Block } from '../draft/draft';
import { block, seeded, uidSource } from '../draft/testing';
import { hunksOf } from './hunks-of';
import { applyHunks } from './rebase';
import { Tape } from './tape';
import {
  type Chance,
  EDITS,
  type EditName,
  editOnce,
  outline,
  readable,
} from './testing/edit-once';
import { speech } from './testing/speech';

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);

interface Trial {
  readonly base: Block[];
  readonly fork: Block[];
  readonly chance: Chance;
}

function trial(seed: number): Trial {
  const chance = { random: seeded(seed * 7 + 1), newUid: uidSource() };
  const base = speech(chance.newUid);
  let fork: Block[] = base;
  for (let step = 0; step < 1 + (seed % 14); step++) fork = editOnce(fork, chance);
  return { base: readable(base), fork: readable(fork), chance };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(random() * left.length), 1)[0] as T);
}

describe('changes of a text', () => {
  test.each(SEEDS)('H1 all of them make the newer text, seed %i', (seed) => {
    const { base, fork } = trial(seed);
    const { blocks, items } = applyHunks(base, hunksOf(base, fork));
    expect(items.filter(({ state }) => state !== 'fits')).toEqual([]);
    expect(outline(blocks)).toBe(outline(fork));
    expect(blocks).toEqual(fork);
  });

  test.each(SEEDS)('H8 read again they are the same, seed %i', (seed) => {
    const { base, fork } = trial(seed);
    const hunks = hunksOf(base, fork);
    expect(hunksOf(base, applyHunks(base, hunks).blocks)).toEqual(hunks);
  });

  test.each(SEEDS)(
    'F3 in any order they make the newer text, and taken back the older, seed %i',
    (seed) => {
      const { base, fork, chance } = trial(seed);
      const tape = new Tape(base);
      const held = tape.hold(hunksOf(base, fork));
      const inverses = shuffled(held, chance.random).map((one) => {
        const found = tape.apply(one);
        if (found.state !== 'fits')
          throw new Error(`${found.state} ${JSON.stringify(one.item.hunk)}`);
        return tape.hold([{ hunk: found.inverse }]);
      });
      expect(outline(tape.blocks)).toBe(outline(fork));
      expect(tape.blocks).toEqual(fork);
      for (const inverse of inverses.reverse().flat())
        expect(tape.apply(inverse).state).toBe('fits');
      expect(outline(tape.blocks)).toBe(outline(base));
      expect(tape.blocks).toEqual(base);
    },
  );

  test.each(SEEDS.slice(0, 200))(
    'F3 any part of them goes on without the others, seed %i',
    (seed) => {
      const { base, fork, chance } = trial(seed);
      const some = hunksOf(base, fork).filter(() => chance.random() < 0.5);
      const { items } = applyHunks(base, some);
      expect(items.map(({ state }) => state)).toEqual(some.map(() => 'fits'));
    },
  );

  test.each(EDITS)('H1 the edit %s alone', (name: EditName) => {
    for (let seed = 0; seed < 40; seed++) {
      const chance = { random: seeded(seed + 900), newUid: uidSource() };
      const base = readable(speech(chance.newUid));
      const fork = readable(editOnce(base, chance, name));
      expect(applyHunks(base, hunksOf(base, fork)).blocks).toEqual(fork);
    }
  });

  it('H1 nothing was changed', () => {
    const { base } = trial(1);
    expect(hunksOf(base, base)).toEqual([]);
  });

  it('H10 blocks that cannot be told apart are passed over', () => {
    const [a, b] = [block('甲'), block('乙')];
    const twice = { ...b, uid: a.uid };
    expect(hunksOf([a, twice, { ...b, uid: '' }], [a])).toEqual([]);
    expect(hunksOf([a], [a, twice, { ...b, uid: '' }])).toEqual([]);
  });
});
