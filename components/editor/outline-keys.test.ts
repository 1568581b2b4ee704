import { describe, expect, it } from 'vitest';
import { sectionEndRow } from './outline-drag';
import { nextRow } from './outline-keys';

const rows = [1, 2, 3, 2, 1].map((level, i) => ({
  uid: `u${i}`,
  level,
  label: '',
  title: '',
  chars: 0,
  beats: 0,
  share: null,
}));

describe('keys of the outline', () => {
  it.each([
    ['u0', 'ArrowDown', 'u1'],
    ['u4', 'ArrowDown', 'u4'],
    ['u0', 'ArrowUp', 'u0'],
    ['u2', 'Home', 'u0'],
    ['u2', 'End', 'u4'],
    ['u3', 'ArrowLeft', 'u0'],
    ['u2', 'ArrowLeft', 'u1'],
    ['u0', 'ArrowLeft', 'u0'],
    ['u1', 'ArrowRight', 'u2'],
    ['u2', 'ArrowRight', 'u2'],
    ['u0', 'a', null],
    ['gone', 'Home', null],
  ])('from %s by %s to %s', (from, key, to) => {
    expect(nextRow(rows, from, key)).toBe(to);
  });

  it('a section ends before the next row of its level or a higher one', () => {
    expect([0, 1, 2, 3, 4].map((i) => sectionEndRow(rows, i))).toEqual([4, 3, 3, 4, 5]);
  });
});
