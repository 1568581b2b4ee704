import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../testing/test-database';
import { schemaDifference } from './schema-difference';

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.drop());

test('M5 the migrations make what the Prisma schema says', async () => {
  expect(await schemaDifference(database.url)).toBeNull();
});

test('M5 a column, an index and a rule too few are noticed', async () => {
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query(`
    ALTER TABLE draft DROP COLUMN region;
    DROP INDEX session_user_id_idx;
    ALTER TABLE session DROP CONSTRAINT session_user_id_fkey`);
  await client.end();
  const sql = await schemaDifference(database.url);
  expect(sql).toContain('ALTER TABLE "draft" ADD COLUMN     "region" TEXT NOT NULL');
  expect(sql).toContain('CREATE INDEX "session_user_id_idx"');
  expect(sql).toContain('ADD CONSTRAINT "session_user_id_fkey"');
});
