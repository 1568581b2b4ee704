import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { journeyChromium } from './checks/journey-chromium';
import { freePort } from './server/launch/postgres/postmaster';

// A server that runs already is used when both are given. Workers read this file again: the first
// reading decides, the environment hands it on.
const running = process.env.LECTERN_E2E_PORT !== undefined;
process.env.LECTERN_E2E_PORT ??= String(await freePort());
process.env.LECTERN_E2E_DATA ??= mkdtempSync(join(tmpdir(), 'lectern-e2e-'));
const port = process.env.LECTERN_E2E_PORT;
const baseURL = `http://localhost:${port}`;

/** The journeys: the built server with an own Postgres in a folder that is thrown away. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL,
    locale: 'zh-CN',
    launchOptions: journeyChromium(),
  },
  webServer: {
    command: `node e2e/fixtures/throw-away-server.mjs "${process.env.LECTERN_E2E_DATA}"`,
    reuseExistingServer: running,
    url: `${baseURL}/healthz`,
    timeout: 240_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: { LECTERN_PORT: port, LOG_LEVEL: 'warn', NODE_ENV: 'production' },
  },
});
