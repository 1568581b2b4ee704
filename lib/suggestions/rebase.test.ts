import { describe, expect, it, test } from 'vitest';
import { blockText } from '../draft/block-text';
import type { Block, TextInline } from '../draft/draft';
import { block, seeded, uidSource } from '../draft/testing';
import { hunksOf } from './hunks-of';
import { rebase } from './rebase';
import { editOnce, readable } from './testing/edit-once';
import { speech } from './testing/speech';
import { textIn } from './testing/text-in';

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);
const with_ = (one: Block, text: string): Block => ({
  ...one,
  inlines: [{ type: 'text', text, marks: [] } satisfies TextInline],
});
const texts = (blocks: readonly Block[]) => blocks.map(blockText);
const states = ({ items }: { items: readonly { state: string }[] }) =>
  items.map(({ state }) => state);

function wordsOf(name: string) {
  const made: string[] = [];
  return { made, word: () => made[made.push(`${name}${made.length}；`) - 1] ?? '' };
}

describe('changes on a text that went on', () => {
  test.each(SEEDS)('F4 nobody loses a word, seed %i', (seed) => {
    const random = seeded(seed * 11 + 5);
    const newUid = uidSource();
    const base = readable(speech(newUid));
    const [drafter, reviewer] = [wordsOf('D'), wordsOf('R')];
    let main: Block[] = base;
    let fork: Block[] = base;
    for (let step = 0; step < 6; step++) {
      main = editOnce(main, { random, newUid, word: drafter.word });
      fork = editOnce(fork, { random, newUid, word: reviewer.word });
    }
    [main, fork] = [readable(main), readable(fork)];
    const mine = hunksOf(base, fork);
    const { blocks, items } = rebase(base, main, mine);
    const left = items.filter(({ state }) => state === 'changed' || state === 'gone');
    const [now, was, theirs] = [
      texts(blocks).join('\n'),
      texts(main).join('\n'),
      texts(fork).join('\n'),
    ];
    for (const word of drafter.made) if (was.includes(word)) expect(now).toContain(word);
    const kept = left.map(({ item }) => textIn(item.hunk)).join('\n');
    for (const word of reviewer.made)
      if (theirs.includes(word)) expect(`${now}\n${kept}`).toContain(word);
  });

  test.each(SEEDS.slice(0, 200))(
    'F4 without changes of mine the text is what it has become, seed %i',
    (seed) => {
      const chance = { random: seeded(seed + 77), newUid: uidSource() };
      const base = readable(speech(chance.newUid));
      let main: Block[] = base;
      for (let step = 0; step < 8; step++) main = editOnce(main, chance);
      main = readable(main);
      expect(rebase(base, main, []).blocks).toEqual(main);
      expect(rebase(base, main, hunksOf(base, main)).blocks).toEqual(main);
    },
  );

  const one = block('应当在三十日内完成整改任务。');
  const two = block('各地要抓好落实。');

  it('F1 words typed elsewhere in the paragraph do not matter', () => {
    const mine = hunksOf([one], [with_(one, '必须在三十日内完成整改任务。')]);
    const done = rebase([one], [with_(one, '应当在三十日内全部完成整改任务。')], mine);
    expect(states(done)).toEqual(['fits']);
    expect(texts(done.blocks)).toEqual(['必须在三十日内全部完成整改任务。']);
  });

  it('F1 words that were changed under it are a conflict, with what stands there now', () => {
    const mine = hunksOf([one], [with_(one, '必须在三十日内完成整改任务。')]);
    const done = rebase([one], [with_(one, '可以在三十日内完成整改任务。')], mine);
    expect(done.items).toMatchObject([{ state: 'changed', current: '可以' }]);
    expect(texts(done.blocks)).toEqual(['可以在三十日内完成整改任务。']);
  });

  it('F2 what the text says already is there', () => {
    const now = [with_(one, '必须在三十日内完成整改任务。')];
    expect(states(rebase([one], now, hunksOf([one], now)))).toEqual(['there']);
  });

  it('F2 what came beside other words of a colleague is there too', () => {
    const mine = hunksOf([one], [with_(one, '应当在三十日内完成整改任务等。')]);
    const now = [with_(one, '应当在三十日内完成整改任务等。会后')];
    const done = rebase([one], now, mine);
    expect(states(done)).toEqual(['there']);
    expect(texts(done.blocks)).toEqual(texts(now));
  });

  it('F6 of words typed before and behind others one was accepted: the rest is put in', () => {
    const mine = hunksOf([one], [with_(one, '应当在六三十日起内完成整改任务。')]);
    const done = rebase([one], [with_(one, '应当在三十日起内完成整改任务。')], mine);
    expect(texts(done.blocks)).toEqual(['应当在六三十日起内完成整改任务。']);
  });

  it('F6 of words that were put in and then took the place of others, the others go', () => {
    const mine = hunksOf([one], [with_(one, '应当立即完成整改任务。')]);
    const done = rebase([one], [with_(one, '应当立即在三十日内完成整改任务。')], mine);
    expect(states(done)).toEqual(['fits']);
    expect(texts(done.blocks)).toEqual(['应当立即完成整改任务。']);
  });

  it('F6 of what was accepted half-way the rest is put in', () => {
    const mine = hunksOf([one], [with_(one, '应当认真负责在三十日内完成整改任务。')]);
    const done = rebase([one], [with_(one, '应当认真在三十日内完成整改任务。')], mine);
    expect(states(done)).toEqual(['fits']);
    expect(texts(done.blocks)).toEqual(['应当认真负责在三十日内完成整改任务。']);
  });

  it('F4 a paragraph somebody wrote in is not taken out', () => {
    const done = rebase(
      [one, two],
      [one, with_(two, '各地区要抓好落实。')],
      hunksOf([one, two], [one]),
    );
    expect(done.items).toMatchObject([{ state: 'changed', current: '各地区要抓好落实。' }]);
    expect(texts(done.blocks)).toEqual([blockText(one), '各地区要抓好落实。']);
  });

  it('F1 words in a paragraph that was taken out have no place any more', () => {
    const mine = hunksOf([one, two], [one, with_(two, '各地要抓好全部落实。')]);
    expect(states(rebase([one, two], [one], mine))).toEqual(['gone']);
  });

  it('F5 a section that somebody wrote a paragraph in goes with it', () => {
    const point = { kind: 'point', level: 1, style: 'cn-comma' } as const;
    const [a, b] = [block('甲', point), block('乙', point)];
    const [a1, b1, b2] = [block('甲一。'), block('乙一。'), block('乙二。')];
    const mine = hunksOf([a, a1, b, b1], [b, b1, a, a1]);
    const done = rebase([a, a1, b, b1], [a, a1, b, b1, b2], mine);
    expect(states(done)).toEqual(['fits']);
    expect(texts(done.blocks).join(' ')).toMatch(
      /乙 乙一。 乙二。 甲 甲一。|乙 乙一。 甲 甲一。 乙二。/,
    );
  });
});
