import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Code without a page or a database: what one test file has loaded serves the next one too. */
const PURE = '{app,checks,lib}/**/*.test.ts';
/** An editor loads parts late, sometimes after its test: such files share nothing. */
const APART = ['lib/editor/**', 'lib/db/**'];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The default leaves one core free: of two, that is half of the machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'pure', isolate: false, include: [PURE], exclude: APART },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: [
            '{components,e2e,prisma,server}/**/*.test.{ts,tsx}',
            ...APART.map((folder) => `${folder}/*.test.{ts,tsx}`),
          ],
          globalSetup: ['./prisma/testing/global-setup.ts'],
        },
      },
    ],
  },
});
