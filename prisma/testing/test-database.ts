import pg from 'pg';
import { inject } from 'vitest';
import { applyMigrations } from '../../lib/db/migrate/apply-migrations';
import { ensurePostgres } from '../../server/launch/postgres/ensure-postgres';

export interface TestDatabase {
  /** Connection string of a database of its own. */
  readonly url: string;
  drop(): Promise<void>;
}

const TEMPLATE = 'lectern_template';
const TEMPLATE_LOCK = 1_279_607_884;
let count = 0;
let postgres: Promise<string> | undefined;
let hasTemplate = false;

/** A database of its own, copied from a migrated template, in the Postgres of this test run. */
export async function testDatabase(): Promise<TestDatabase> {
  return newDatabase(`TEMPLATE ${TEMPLATE}`);
}

/** A database of its own without any table. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return newDatabase('');
}

async function newDatabase(from: string): Promise<TestDatabase> {
  postgres ??= startPostgres();
  const url = await postgres;
  const name = `test_${process.pid}_${count++}`;
  await asAdmin(url, async (admin) => {
    // A template cannot be copied while anybody is connected to it.
    await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await ensureTemplate(admin, url);
    await admin.query(`CREATE DATABASE ${name} ${from}`);
  });
  return {
    url: withDatabase(url, name),
    drop: () =>
      asAdmin(url, async (admin) => {
        await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

/** Connection string of the database `lectern`, which tests leave alone. */
async function startPostgres(): Promise<string> {
  const dataDir = inject('testPostgresDir');
  // Safe against killed processes, not against a machine that loses its power.
  const settings = { fsync: 'off', full_page_writes: 'off' };
  return (await ensurePostgres({ dataDir, settings })).url;
}

async function ensureTemplate(admin: pg.Client, url: string): Promise<void> {
  if (hasTemplate) return;
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [TEMPLATE]);
  if (rowCount === 0) await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  await applyMigrations(withDatabase(url, TEMPLATE));
  hasTemplate = true;
}

async function asAdmin(url: string, work: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client(withDatabase(url, 'postgres'));
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
