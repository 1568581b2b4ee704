import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of code that keeps what it loaded late: each needs a page that has loaded nothing yet. */
const FRESH = ['lib/editor/clipboard/load-paste.test.ts', 'lib/editor/slash/slash-plugin.test.ts'];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        // Half of the time of a run was each file loading the same modules again.
        extends: true,
        test: {
          name: 'pure',
          isolate: false,
          include: ['{app,checks,components,lib}/**/*.test.{ts,tsx}'],
          exclude: ['lib/db/**', ...FRESH],
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['{e2e,prisma,server,lib/db}/**/*.test.{ts,tsx}', ...FRESH],
          globalSetup: ['./prisma/testing/global-setup.ts'],
        },
      },
    ],
  },
});
