import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensurePostgres } from '../../server/launch/postgres/ensure-postgres';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the Postgres that the test files of this run share. */
    testPostgresDir: string;
  }
}

/**
 * Names a folder for the Postgres of this test run. The first test file that wants a database starts
 * it; at the end it is stopped and removed.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), 'lectern-test-'));
  // Postgres runs as another user when the tests run as root.
  await chmod(dir, 0o755);
  const dataDir = join(dir, 'data');
  project.provide('testPostgresDir', dataDir);
  return async () => {
    if (existsSync(dataDir)) {
      const postgres = await ensurePostgres({ dataDir });
      await postgres.stop();
    }
    await rm(dir, { recursive: true, force: true });
  };
}
