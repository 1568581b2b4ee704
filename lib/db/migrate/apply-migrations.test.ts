import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyDatabase, type TestDatabase } from '@/prisma/testing/test-database';
import { applyMigrations } from './apply-migrations';

let database: TestDatabase;
let dir: string;
let client: pg.Client;

beforeEach(async () => {
  database = await emptyDatabase();
  dir = await mkdtemp(join(tmpdir(), 'lectern-migrations-'));
  client = new pg.Client(database.url);
  await client.connect();
});

afterEach(async () => {
  await client.end();
  await database.drop();
  await rm(dir, { recursive: true });
});

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(dir, name), { recursive: true });
  await writeFile(join(dir, name, 'migration.sql'), sql);
}

async function tables(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

describe('applyMigrations', () => {
  test('M1 applies in the order of names, once', async () => {
    await write('2_b', 'INSERT INTO a VALUES (1)');
    await write('1_a', 'CREATE TABLE a (n int)');
    expect(await applyMigrations(database.url, dir)).toEqual(['1_a', '2_b']);
    expect(await applyMigrations(database.url, dir)).toEqual([]);
    await write('3_c', 'INSERT INTO a VALUES (2); INSERT INTO a VALUES (3)');
    expect(await applyMigrations(database.url, dir)).toEqual(['3_c']);
    expect((await client.query('SELECT n FROM a ORDER BY n')).rows).toEqual([
      { n: 1 },
      { n: 2 },
      { n: 3 },
    ]);
  });

  test('M1 the rows are what the Prisma tools write', async () => {
    await write('1_a', 'SELECT 1');
    await applyMigrations(database.url, dir);
    const { rows } = await client.query('SELECT * FROM _prisma_migrations');
    expect(rows).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        checksum: 'e004ebd5b5532a4b85984a62f8ad48a81aa3460c1ca07701f386135d72cdecf5',
        finished_at: expect.any(Date),
        migration_name: '1_a',
        logs: null,
        rolled_back_at: null,
        started_at: expect.any(Date),
        applied_steps_count: 1,
      },
    ]);
  });

  test('M1 a function body with semicolons is one statement', async () => {
    await write(
      '1_f',
      `CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 7; END $$;`,
    );
    await applyMigrations(database.url, dir);
    expect((await client.query('SELECT f()')).rows).toEqual([{ f: 7 }]);
  });

  test('M2 a failing migration leaves nothing, those before it stay', async () => {
    await write('1_a', 'CREATE TABLE a (n int)');
    await write('2_b', 'CREATE TABLE b (n int); CREATE TABLE a (n int)');
    await expect(applyMigrations(database.url, dir)).rejects.toMatchObject({
      code: 'failed',
      migration: '2_b',
      cause: { message: 'relation "a" already exists' },
    });
    expect(await tables()).toEqual(['_prisma_migrations', 'a']);
    await write('2_b', 'CREATE TABLE b (n int)');
    expect(await applyMigrations(database.url, dir)).toEqual(['2_b']);
  });

  test('M3 four processes at once apply everything once', async () => {
    await write('1_a', 'CREATE TABLE a (n int); SELECT pg_sleep(0.1)');
    await write('2_b', 'INSERT INTO a VALUES (1)');
    const results = await Promise.all([1, 2, 3, 4].map(() => applyMigrations(database.url, dir)));
    expect(results.flat().sort()).toEqual(['1_a', '2_b']);
    expect((await client.query('SELECT n FROM a')).rows).toEqual([{ n: 1 }]);
  });

  test('M4 refuses a file that has changed', async () => {
    await write('1_a', 'SELECT 1');
    await applyMigrations(database.url, dir);
    await write('1_a', 'SELECT 2');
    await expect(applyMigrations(database.url, dir)).rejects.toMatchObject({ code: 'edited' });
  });

  test('M4 refuses a database that is newer than this program', async () => {
    await write('1_a', 'SELECT 1');
    await write('2_b', 'SELECT 1');
    await applyMigrations(database.url, dir);
    await rm(join(dir, '2_b'), { recursive: true });
    await expect(applyMigrations(database.url, dir)).rejects.toMatchObject({
      code: 'newer-database',
      migration: '2_b',
    });
  });

  test('M4 refuses a migration that another tool did not finish, until it is rolled back', async () => {
    await write('1_a', 'CREATE TABLE a (n int)');
    await applyMigrations(database.url, dir);
    await client.query('DROP TABLE a; UPDATE _prisma_migrations SET finished_at = NULL');
    await expect(applyMigrations(database.url, dir)).rejects.toMatchObject({ code: 'unfinished' });
    await client.query('UPDATE _prisma_migrations SET rolled_back_at = now()');
    expect(await applyMigrations(database.url, dir)).toEqual(['1_a']);
  });
});
