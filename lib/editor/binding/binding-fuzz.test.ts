import { describe, expect, it } from 'vitest';
import { WEIGHTS } from './testing/random-steps';
import { type FuzzResult, runFuzz } from './testing/run-fuzz';

const SEEDS = Number(process.env.LECTERN_FUZZ_SEEDS ?? 300);
const STEPS = Number(process.env.LECTERN_FUZZ_STEPS ?? 60);
const FIRST = Number(process.env.LECTERN_FUZZ_FIRST ?? 1);

describe('three peers', () => {
  // A remote edit beside a virtual line end took that line end along.
  for (const seed of [257, 473, 1252, 1362, 1367, 1627]) {
    it(`BIND7 holds in run ${seed}, which failed once`, () => {
      expect(runFuzz(seed, 60).failure).toBeNull();
    });
  }

  it(`B1-B4 B7-B9 B11 B13 hold in ${SEEDS} runs of ${STEPS} operations`, {
    timeout: 7_200_000,
  }, () => {
    const results: FuzzResult[] = [];
    for (let seed = FIRST; seed < FIRST + SEEDS; seed++) results.push(runFuzz(seed, STEPS));
    const failures = results.map((r) => r.failure).filter((f) => f !== null);
    expect(failures.slice(0, 5), `${failures.length} of ${SEEDS} failed`).toEqual([]);
    const done: Record<string, number> = {};
    for (const result of results) {
      for (const [name, n] of Object.entries(result.done)) done[name] = (done[name] ?? 0) + n;
    }
    // A fuzz that does nothing proves nothing.
    expect(Object.keys(WEIGHTS).filter((name) => (done[name] ?? 0) < SEEDS / 6)).toEqual([]);
    expect(results.reduce((sum, r) => sum + r.validated, 0)).toBeGreaterThan(SEEDS * STEPS * 0.4);
    expect(results.filter((r) => r.sawVirtual > 0).length).toBeGreaterThan(SEEDS / 20);
  });
});
