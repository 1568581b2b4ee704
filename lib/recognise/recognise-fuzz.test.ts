import { expect, it } from 'vitest';
import { recognise } from './recognise';

/** 2,000 in every run, 100,000 in the long form. */
const STRINGS = process.env.LECTERN_LONG ? 100_000 : 2_000;
const PIECES = [
  ...'由请要应须责成各市县区局委办部和与及、，。；：（）“”《》\n 一二三四五1290年月日前底内起至的了已',
  ...[
    '牵头',
    '负责',
    '配合',
    '会同',
    '责任单位：',
    '牵头单位：',
    '各单位',
    '市教育局',
    '等3个镇',
    '主要负责同志',
    '一是',
    '第一，',
    '6月底前',
    '每周',
    '完成',
    '是第一责任人',
    '\ud83d',
    '\ufffc',
  ],
];

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

it('RR1 RF11 random strings: nothing throws, items stand in order and say what is there', () => {
  const next = random(20250310);
  let items = 0;
  for (let count = 0; count < STRINGS; count++) {
    const length = Math.floor(next() * 60);
    const text = Array.from({ length }, () => PIECES[Math.floor(next() * PIECES.length)]).join('');
    const { points, responsibilities, deadlines } = recognise(text, { speechDate: '2025-03-10' });
    for (const layer of [responsibilities, deadlines]) {
      let from = 0;
      for (const { start, end, text: words, point } of layer) {
        items++;
        if (
          start < from ||
          end <= start ||
          text.slice(start, end) !== words ||
          words.includes('\n')
        )
          throw new Error(`${count}: ${JSON.stringify(text)} at ${start}`);
        if (point !== null && !(point < points.length && (points[point]?.start ?? 0) <= start))
          throw new Error(`${count}: point ${point} of ${JSON.stringify(text)}`);
        from = end;
      }
    }
  }
  expect(items).toBeGreaterThan(STRINGS / 2);
}, 600_000);
