import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { applyMigrations } from '@/lib/db/migrate/apply-migrations';
import { ensurePostgres } from '../launch/postgres/ensure-postgres';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

let count = 0;

/** A migrated database of its own, in the embedded Postgres that tests share. */
export async function testDatabase(): Promise<TestDatabase> {
  const dataDir = join(tmpdir(), 'lectern-test-postgres');
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const postgres = await ensurePostgres({ dataDir });
  const name = `server_test_${process.pid}_${count++}`;
  await admin(postgres.url, `CREATE DATABASE ${name}`);
  const url = new URL(postgres.url);
  url.pathname = `/${name}`;
  await applyMigrations(url.href);
  return {
    url: url.href,
    drop: () => admin(postgres.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function admin(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(sql);
  await client.end();
}
