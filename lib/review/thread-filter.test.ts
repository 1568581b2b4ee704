import { expect, it } from 'vitest';
import { matches } from './thread-filter';

const thread = { resolved: false, writers: ['赵', '李'], block: 4 };
const all = { resolved: false, writer: null, section: null };

it('L1 open or resolved', () => {
  expect(matches(thread, all)).toBe(true);
  expect(matches({ ...thread, resolved: true }, all)).toBe(false);
  expect(matches({ ...thread, resolved: true }, { ...all, resolved: true })).toBe(true);
});

it('L1 only those I wrote in', () => {
  expect(matches(thread, { ...all, writer: '李' })).toBe(true);
  expect(matches(thread, { ...all, writer: '王' })).toBe(false);
});

it('L1 only those of one section; one without a place is in none', () => {
  expect(matches(thread, { ...all, section: { from: 4, to: 6 } })).toBe(true);
  expect(matches(thread, { ...all, section: { from: 2, to: 4 } })).toBe(false);
  expect(matches({ ...thread, block: null }, { ...all, section: { from: 0, to: 9 } })).toBe(false);
});
