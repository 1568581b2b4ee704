import { expect, test } from 'vitest';
import { seeded } from '../draft/testing';
import { readUnits } from '../responsibility/chip-units';
import type { PlannedChip } from './block-phrases';
import { withChips } from './with-chips';

const chip = (kind: PlannedChip['kind'], from: number, text: string): PlannedChip => ({
  kind,
  from,
  to: from + text.length,
  text,
  units: kind === 'deadline' ? [] : [{ name: '甲局', role: 'lead' }],
});

test('planned chips take the place of their words, a chip that is there counts one place', () => {
  const inlines = [
    { type: 'text', text: '由甲局牵头，', marks: [] },
    { type: 'chip', chip: 'placeholder', id: 'p', text: '时间', fields: {}, marks: [] },
    { type: 'text', text: '前，6月底前', marks: ['strong'] },
    { type: 'text', text: '完成。', marks: [] },
  ] as const;
  let made = 0;
  const chips = [chip('deadline', 9, '6月底前'), chip('responsibility', 0, '由甲局牵头')];
  const out = withChips(inlines, chips, () => `c${++made}`);
  expect(out.map(({ type, text }) => `${type} ${text}`)).toEqual([
    'chip 由甲局牵头',
    'text ，',
    'chip 时间',
    'text 前，',
    'chip 6月底前',
    'text 完成。',
  ]);
  const [first] = out;
  expect(first?.type === 'chip' && readUnits(first.fields)).toEqual([
    { name: '甲局', role: 'lead' },
  ]);
  expect(out[4]?.marks).toEqual(['strong']);
});

test('the words stay the same wherever the chips are', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const next = seeded(seed);
    const words = '一二三四五六七八九十'.repeat(2);
    const inlines = words
      .match(/.{1,4}/g)
      ?.map((text) => ({ type: 'text', text, marks: [] }) as const);
    const chips: PlannedChip[] = [];
    for (let at = Math.floor(next() * 5); at < words.length; at += Math.floor(next() * 5)) {
      const to = Math.min(words.length, at + 1 + Math.floor(next() * 7));
      chips.push(chip('responsibility', at, words.slice(at, to)));
      at = to;
    }
    const out = withChips(inlines ?? [], chips, () => 'c');
    expect(out.map(({ text }) => text).join('')).toBe(words);
    expect(out.filter(({ type }) => type === 'chip')).toHaveLength(chips.length);
  }
});
