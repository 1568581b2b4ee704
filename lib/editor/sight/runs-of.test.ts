import { describe, expect, it } from 'vitest';
import { runsOf } from './runs-of';

describe('runsOf', () => {
  it('SIGHT4 finds each run of neighbours once, as long as it is', () => {
    const flags = (text: string) => [...text].map((sign) => sign === 'x');
    expect(runsOf(flags(''))).toEqual([]);
    expect(runsOf(flags('..'))).toEqual([]);
    expect(runsOf(flags('xx.x'))).toEqual([
      [0, 2],
      [3, 4],
    ]);
    expect(runsOf(flags('.xxx.'))).toEqual([[1, 4]]);
  });
});
