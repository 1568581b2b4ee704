import { expect, it } from 'vitest';
import { matches } from './thread-filter';

const thread = { resolved: false, author: '赵', people: ['赵', '李'], block: 4 };
const all = { resolved: false, person: null, author: null, section: null };

it('L1 open or resolved', () => {
  expect(matches(thread, all)).toBe(true);
  expect(matches({ ...thread, resolved: true }, all)).toBe(false);
  expect(matches({ ...thread, resolved: true }, { ...all, resolved: true })).toBe(true);
});

it('L1 only those that concern a person, only those that a person began', () => {
  expect(matches(thread, { ...all, person: '李' })).toBe(true);
  expect(matches(thread, { ...all, person: '王' })).toBe(false);
  expect(matches(thread, { ...all, author: '赵' })).toBe(true);
  expect(matches(thread, { ...all, author: '李' })).toBe(false);
});

it('L1 only those of one section; one without a place is in none', () => {
  expect(matches(thread, { ...all, section: { from: 4, to: 6 } })).toBe(true);
  expect(matches(thread, { ...all, section: { from: 2, to: 4 } })).toBe(false);
  expect(matches({ ...thread, block: null }, { ...all, section: { from: 0, to: 9 } })).toBe(false);
});
