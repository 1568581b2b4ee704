// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tryUntilDone } from './try-until-done';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Code that comes with the n-th attempt. */
function comesAt(n: number) {
  let attempts = 0;
  const load = async () => {
    attempts++;
    if (attempts < n) throw new Error('network');
    return 'code';
  };
  return { load, attempts: () => attempts };
}

it('tries again after a while until the code has come, once', async () => {
  const source = comesAt(3);
  const got: string[] = [];
  tryUntilDone(source.load, (code) => got.push(code));
  await vi.advanceTimersByTimeAsync(60_000);
  window.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(got).toEqual(['code']);
  expect(source.attempts()).toBe(3);
});

it('tries at once when the network is back', async () => {
  const source = comesAt(2);
  const got: string[] = [];
  tryUntilDone(source.load, (code) => got.push(code));
  await vi.advanceTimersByTimeAsync(1);
  expect(got).toEqual([]);
  window.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(got).toEqual(['code']);
});

it('ends when nobody wants it any more', async () => {
  const source = comesAt(2);
  const got: string[] = [];
  const stop = tryUntilDone(source.load, (code) => got.push(code));
  await vi.advanceTimersByTimeAsync(1);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  window.dispatchEvent(new Event('online'));
  expect(source.attempts()).toBe(1);
  expect(got).toEqual([]);
});
