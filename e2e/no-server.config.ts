import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../checks/chromium';

/** Specs that drive the real editor in a bundled page and need neither server nor database. */
export default defineConfig({
  testDir: '.',
  testMatch: ['composition-matrix.spec.ts', 'binding-fuzz.spec.ts', 'large-paste.spec.ts'],
  workers: 1,
  timeout: 120_000,
  reporter: 'line',
  use: { launchOptions: chromiumLaunch() },
});
