import { describe, expect, it } from 'vitest';
import { formatChineseNumber, parseChineseNumber } from './chinese-number';

describe('Chinese numerals', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [115, '一百一十五'],
    [999, '九百九十九'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
  ])('N1 writes %i as %s', (n, text) => {
    expect(formatChineseNumber(n)).toBe(text);
  });

  it('N12 reads every ordinal back, 1 to 999', () => {
    for (let n = 1; n <= 999; n++) expect(parseChineseNumber(formatChineseNumber(n))).toBe(n);
  });

  it.each(['', '零', '一十二', '二二', '十百', '一百一', '百', '甲', '一千', '零一', '一零'])(
    'N12 refuses %j',
    (text) => {
      expect(parseChineseNumber(text)).toBeNull();
    },
  );

  it('N3 gives something for any number', () => {
    for (const n of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 10_000]) {
      expect(formatChineseNumber(n)).toBe(String(n));
    }
    expect(formatChineseNumber(0)).toBe('零');
  });
});
