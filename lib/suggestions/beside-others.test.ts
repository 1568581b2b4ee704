import { expect, it, test } from 'vitest';
import type { Block } from '../draft/draft';
import { block, seeded, uidSource } from '../draft/testing';
import { besideOthers } from './beside-others';
import { hunksOf } from './hunks-of';
import { rebase } from './rebase';
import { EDITS, editOnce, readable } from './testing/edit-once';
import { speech } from './testing/speech';

const WITHIN = EDITS.filter(
  (name) => !['split', 'join', 'insert', 'delete', 'move'].includes(name),
);

test('F1 a text that changed within blocks: the copy is as if all were put on anew, 400 texts', () => {
  let simple = 0;
  for (let seed = 0; seed < 400; seed++) {
    const random = seeded(seed * 7 + 3);
    const chance = { random, newUid: uidSource() };
    const base = readable(speech(chance.newUid));
    let [main, fork] = [base, base];
    for (let step = 0; step < 3; step++) {
      const within = random() < 0.9 ? WITHIN[Math.floor(random() * WITHIN.length)] : undefined;
      main = readable(editOnce(main, chance, within));
      fork = readable(editOnce(fork, chance));
    }
    const own = hunksOf(base, fork);
    const beside = besideOthers({ base, main, fork, own });
    if (!beside) continue;
    simple += 1;
    expect(beside).toEqual(rebase(base, main, own));
  }
  expect(simple).toBeGreaterThan(200);
});

it('F1 it is not so simple when blocks came, went or moved, or the copy did so with one that changed', () => {
  const [one, two] = [block('应当在三十日内完成。'), block('各地要抓好落实。')];
  const said = { ...one, inlines: [{ type: 'text' as const, text: '必须在十日内。', marks: [] }] };
  const beside = (main: readonly Block[], fork: readonly Block[]) => {
    const base = [one, two];
    return besideOthers({ base, main, fork, own: hunksOf(base, fork) })?.blocks ?? null;
  };
  expect(beside([said, two], [one])).toEqual([said]);
  expect(beside([said, two], [two])).toBeNull();
  expect(beside([one], [one, two])).toBeNull();
  expect(beside([two, one], [said, two])).toBeNull();
});
