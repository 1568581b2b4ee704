import { describe, expect, it } from 'vitest';
import { MovedRanges } from './moved-ranges';

const id = (client: number, clock: number) => ({ client, clock });

describe('MovedRanges', () => {
  it('M2 follows a token through any number of moves, and back to who wrote it', () => {
    const ranges = new MovedRanges();
    ranges.add({ from: id(1, 10), to: id(2, 0), length: 3, next: null });
    ranges.add({ from: id(2, 1), to: id(3, 7), length: 2, next: null });
    expect(ranges.translate(id(1, 11))).toEqual(id(3, 7));
    expect(ranges.origin(id(3, 8))).toEqual(id(1, 12));
    expect(ranges.origin(id(2, 0))).toEqual(id(1, 10));
    expect(ranges.origin(id(9, 9))).toEqual(id(9, 9));
  });

  it('M2 refuses what would lead a token back to itself: following it would never end', () => {
    const ranges = new MovedRanges();
    expect(ranges.add({ from: id(1, 5), to: id(1, 5), length: 1, next: null })).toBe(false);
    ranges.add({ from: id(1, 0), to: id(2, 0), length: 4, next: null });
    ranges.add({ from: id(2, 2), to: id(3, 0), length: 1, next: null });
    expect(ranges.add({ from: id(3, 0), to: id(1, 2), length: 1, next: null })).toBe(false);
    expect(ranges.translate(id(1, 2))).toEqual(id(3, 0));
  });
});
