import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium } from './chromium';
import { runGates, type Tally } from './gates';
import { runProgram } from './run-program';
import { playwrightTally, tallyOf, vitestTally } from './tally';

/**
 * Everything after the build: static checks, unit tests, tests in the browser. The last line is the
 * sum, `N passed, N failed`. With `--long` the random tests run in their long form.
 */
const REPORTS = resolve('test-results');
/** How much the random tests do by command; what is set in the environment wins. */
const LONG_FORM = {
  LECTERN_LONG: '1',
  LECTERN_FUZZ_SEEDS: '3000',
  LECTERN_FUZZ_BROWSER_SEEDS: '200',
  LECTERN_ROOM_SEEDS: '500',
  LECTERN_MOVER_TRIALS: '200',
  LECTERN_CROWD_SEEDS: '300',
  LECTERN_KILL_SEEDS: '50',
  LECTERN_ANCHOR_TRIALS: '100',
  LECTERN_HOSTILE_FRAMES: '100000',
  LECTERN_AWAY_MS: '10000',
};
const long = process.argv.includes('--long') ? { ...LONG_FORM, ...setAlready() } : {};

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);
const tallies = [await gates(), await unitTests(), await browserTests()];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

function setAlready(): Record<string, string> {
  const names = Object.keys(LONG_FORM).filter((name) => process.env[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, process.env[name] ?? '']));
}

async function gates(): Promise<Tally> {
  console.log('— static checks');
  return runGates();
}

async function unitTests(): Promise<Tally> {
  console.log('— unit tests');
  const file = join(REPORTS, 'unit.json');
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'];
  const { code } = await runProgram([...args, `--outputFile.json=${file}`], true, long);
  return tallyOf(file, vitestTally, code);
}

async function browserTests(): Promise<Tally> {
  console.log('— browser tests');
  const file = join(REPORTS, 'e2e.json');
  try {
    const env = { ...long, PLAYWRIGHT_CHROMIUM: findChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'];
    const { code } = await runProgram(args, true, env);
    return tallyOf(file, playwrightTally, code);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}
