import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['{app,checks,components,e2e,lib,prisma,server}/**/*.test.{ts,tsx}'],
    globalSetup: ['./prisma/testing/global-setup.ts'],
    testTimeout: 30_000,
  },
});
