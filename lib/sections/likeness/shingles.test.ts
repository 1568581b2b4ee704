import { expect, test } from 'vitest';
import { BUILT_IN_SECTIONS } from '../built-in/built-in-sections';
import { likeness as likenessOf, NEARLY_SAME, shingles, sketchOf } from './shingles';

const likeness = (a: string, b: string) => likenessOf(shingles(a), shingles(b));
const textOf = ({ blocks }: (typeof BUILT_IN_SECTIONS)[number]) =>
  blocks.map(({ inlines }) => inlines.map(({ text }) => text).join('')).join('\n');

test('LIKE1 marks, digits, blanks and case do not count; nothing shares nothing', () => {
  expect(likeness('到2025年，新增 床位600张。', '到2026年 新增床位900张')).toBe(1);
  expect(likeness('', '')).toBe(0);
  expect(likeness('，。', '！')).toBe(0);
  expect(likeness('甲', '甲')).toBe(1);
});

test('LIKE1 no two built-in blocks are nearly the same', () => {
  for (const [at, one] of BUILT_IN_SECTIONS.entries()) {
    for (const two of BUILT_IN_SECTIONS.slice(at + 1)) {
      expect(likeness(textOf(one), textOf(two)), `${one.key} ${two.key}`).toBeLessThan(NEARLY_SAME);
    }
  }
});

test('LIKE1 a text with one word changed shares most of its sketch', () => {
  for (const section of BUILT_IN_SECTIONS.filter((one) => shingles(textOf(one)).size > 60)) {
    const text = textOf(section);
    const changed = `${text.slice(0, 20)}变${text.slice(21)}`;
    const sketch = new Set(sketchOf(text));
    const shared = sketchOf(changed).filter((one) => sketch.has(one)).length;
    expect(shared / sketch.size).toBeGreaterThan(0.7);
  }
});
