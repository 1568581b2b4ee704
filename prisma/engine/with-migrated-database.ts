import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyMigrations } from '../../lib/db/migrate/apply-migrations';
import { ensurePostgres } from '../../server/launch/postgres/ensure-postgres';

/** Runs a piece of work on a new database that has had all migrations, in a Postgres that goes afterwards. */
export async function withMigratedDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'lectern-schema-'));
  // Postgres runs as another user when this runs as root.
  await chmod(dir, 0o755);
  try {
    const dataDir = join(dir, 'data');
    const postgres = await ensurePostgres({ dataDir, settings: { fsync: 'off' } });
    try {
      await applyMigrations(postgres.url);
      return await work(postgres.url);
    } finally {
      await postgres.stop();
    }
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
