import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { Client } from 'pg';
import { MigrationError } from './migration-error';
import { type Migration, readMigrations } from './read-migrations';

/** The advisory lock the Prisma tools take, so that they and we exclude each other. */
const MIGRATION_LOCK = 72707369;

const MIGRATIONS_TABLE = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

interface AppliedRow {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

/**
 * Brings a database to this program's version: applies every migration that is not applied yet,
 * each in one transaction with its row in `_prisma_migrations` (the Prisma tools understand the
 * result). Safe to run from several processes at once; the second one waits and finds nothing to do.
 * @param migrationsDir default `prisma/migrations` under the working directory
 * @returns the names that were applied now
 * @throws MigrationError; connection errors of pg as they are
 */
export async function applyMigrations(
  databaseUrl: string,
  migrationsDir: string = resolve('prisma/migrations'),
): Promise<string[]> {
  const migrations = await readMigrations(migrationsDir);
  const client = new Client({ connectionString: databaseUrl });
  // A connection that breaks between two queries reports it as an event; unheard, it ends the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(MIGRATIONS_TABLE);
    const pending = await pendingMigrations(client, migrations);
    for (const migration of pending) await applyOne(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    // Ending the session releases the lock.
    await client.end();
  }
}

async function pendingMigrations(
  client: Client,
  migrations: readonly Migration[],
): Promise<Migration[]> {
  const { rows } = await client.query<AppliedRow>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const applied = new Map(rows.map((row) => [row.migration_name, row]));
  const known = new Set(migrations.map((migration) => migration.name));
  for (const row of rows) {
    if (!known.has(row.migration_name)) {
      throw new MigrationError('newer-database', row.migration_name);
    }
    if (!row.finished_at) throw new MigrationError('unfinished', row.migration_name);
  }
  return migrations.filter((migration) => {
    const row = applied.get(migration.name);
    if (row && row.checksum !== migration.checksum) {
      throw new MigrationError('edited', migration.name);
    }
    return !row;
  });
}

async function applyOne(client: Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new MigrationError('failed', migration.name, { cause });
  }
}
