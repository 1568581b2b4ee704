import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playwrightTally, tallyOf, vitestTally } from './tally';

test('a test file that could not be loaded counts as a failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(vitestTally(report)).toEqual({ passed: 3, failed: 2 });
});

test('browser tests that were flaky and errors outside of tests count as failures', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2 };
  expect(playwrightTally({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 4 });
});

test('a missing report and an exit code without a failure count as one failure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-tally-'));
  const file = join(folder, 'report.json');
  try {
    expect(tallyOf(file, playwrightTally, 0)).toEqual({ passed: 0, failed: 1 });
    writeFileSync(file, '{"stats":{"expected":2,"unexpected":0,"flaky":0},"errors":[]}');
    expect(tallyOf(file, playwrightTally, 1)).toEqual({ passed: 2, failed: 1 });
    expect(tallyOf(file, playwrightTally, 0)).toEqual({ passed: 2, failed: 0 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
