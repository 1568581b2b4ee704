import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { WEIGHTS } from '../lib/editor/binding/testing/random-steps';

const SEEDS = Number(process.env.LECTERN_FUZZ_BROWSER_SEEDS ?? 40);
const STEPS = 60;

/** The driver of the fuzz as one script for a page. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, '../lib/editor/binding/testing/browser-fuzz.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    tsconfig: resolve(import.meta.dirname, '../tsconfig.json'),
  });
  return outputFiles[0]?.text ?? '';
}

test(`B1-B13 the binding fuzz holds with real views: ${SEEDS} runs of ${STEPS}`, async ({
  page,
}) => {
  test.setTimeout(600_000);
  await page.setContent('<!doctype html><html lang="zh"><body></body></html>');
  await page.addScriptTag({ content: await bundle() });
  const done: Record<string, number> = {};
  const failures: string[] = [];
  for (let seed = 1001; seed <= 1000 + SEEDS; seed++) {
    const result = await page.evaluate(([s, n]) => window.bindingFuzz(s, n), [seed, STEPS] as [
      number,
      number,
    ]);
    if (result.failure) failures.push(result.failure);
    for (const [name, n] of Object.entries(result.done)) done[name] = (done[name] ?? 0) + n;
  }
  expect(failures).toEqual([]);
  const idle = Object.keys(WEIGHTS).filter((name) => (done[name] ?? 0) < SEEDS / 8);
  expect(idle, JSON.stringify(done)).toEqual([]);
});
