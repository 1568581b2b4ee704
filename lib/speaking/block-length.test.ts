import { expect, test } from 'vitest';
import type { BlockKind } from '../draft/draft';
import { blockLength, sumOfLengths } from './block-length';
import { beatsOf, DEFAULT_RATE, isRate, roundedTime, secondsOf } from './speaking-rate';
import { speechLength } from './speech-length';

function length(kind: BlockKind, label: string | null, text: string) {
  const block = blockLength({ kind, inlines: [{ type: 'text', text, marks: [] }] });
  return sumOfLengths([speechLength(label ?? ''), block]);
}

test('SP8 the number is spoken, title, byline and dateline are not', () => {
  expect(length('point', '一、', '抓项目').syllables).toBe(4);
  expect(length('point', '第一，', '抓项目').syllables).toBe(5);
  expect(length('point', '1.', '2025年办完').syllables).toBe(1 + 5 + 2);
  for (const kind of ['title', 'byline', 'dateline'] as const) {
    expect(length(kind, null, '在大会上的讲话').syllables).toBe(0);
  }
  expect(length('salutation', null, '同志们：').syllables).toBe(3);
});

test('SP9 a block ends with a rest, whatever mark it ends with', () => {
  for (const end of ['', '。', '，', '。”', '）']) {
    expect(length('paragraph', null, `抓落实${end}`)).toEqual({ syllables: 3, pauses: 1.5 });
  }
  expect(length('paragraph', null, '……')).toEqual({ syllables: 0, pauses: 0 });
});

test('SP10 the rate turns beats into time, told to ten seconds', () => {
  expect(secondsOf(beatsOf({ syllables: 150, pauses: 30 }), DEFAULT_RATE)).toBe(60);
  expect(secondsOf(180, 120)).toBe(90);
  expect([99, 100, 180.5, 300, 301].map(isRate)).toEqual([false, true, false, true, false]);
  expect(roundedTime(746)).toEqual({ minutes: 12, seconds: 30 });
  expect(roundedTime(2)).toEqual({ minutes: 0, seconds: 10 });
  expect(roundedTime(0)).toEqual({ minutes: 0, seconds: 0 });
});
