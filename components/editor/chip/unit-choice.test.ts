import { expect, test } from 'vitest';
import { unit } from '@/lib/units/testing';
import { searchUnits } from './unit-choice';

const UNITS = [
  { ...unit('市卫生局', '卫生局'), to: '2014-02-28' },
  unit('市卫健委', '市卫计委'),
  { ...unit('市卫生监督所'), retired: true },
  { ...unit('市数据局'), from: '2024-01-01' },
];
const found = (words: string, day: string | null) =>
  searchUnits(UNITS, words, day).map(
    ({ unit: { name }, alias, standing }) => `${name} ${alias?.name ?? ''} ${standing}`,
  );

test('units in force on the day of the speech come first, the others are marked', () => {
  expect(found('市卫', '2025-03-10')).toEqual(['市卫健委  in-force', '市卫生局  no-longer']);
  expect(found('市卫', null)).toEqual(['市卫生局  in-force', '市卫健委  in-force']);
  expect(found('卫计', '2025-03-10')).toEqual(['市卫健委 市卫计委 in-force']);
  expect(found('数据', '2018-03-10')).toEqual(['市数据局  not-yet']);
  expect(found('督查', '2025-03-10')).toEqual([]);
});
