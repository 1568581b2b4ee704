import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { simulate } from './testing/simulate';

const SEEDS = Number(process.env.LECTERN_SUGGEST_SEEDS ?? 200);
const FIRST = Number(process.env.LECTERN_SUGGEST_FIRST ?? 0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('IDBKeyRange', { bound: () => null });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each(Array.from({ length: SEEDS }, (_, at) => FIRST + at))(
  'K1 K2 SUG6 SUG8 SUG14 at rest the server has open what the copy suggests, once, and no word is lost, seed %i',
  async (seed) => {
    expect(await simulate(seed)).toEqual([]);
  },
);
