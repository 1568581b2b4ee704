import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
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

const PREFIX = 'lectern-test-run-';

/**
 * Names a folder for the Postgres of this test run. The first test file that wants a database starts
 * it; at the end it is stopped and removed, and so are those of runs that were killed.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // Postgres runs as another user when the tests run as root.
  await chmod(dir, 0o755);
  project.provide('testPostgresDir', join(dir, 'data'));
  return async () => {
    await remove(dir);
    for (const name of await readdir(tmpdir())) {
      const pid = Number(name.startsWith(PREFIX) && name.slice(PREFIX.length).split('-')[0]);
      if (pid && !isAlive(pid)) await remove(join(tmpdir(), name));
    }
  };
}

async function remove(dir: string): Promise<void> {
  const dataDir = join(dir, 'data');
  if (existsSync(dataDir)) {
    const postgres = await ensurePostgres({ dataDir });
    await postgres.stop();
  }
  await rm(dir, { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, but somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
