import { afterAll, beforeAll } from 'vitest';
import { closeDb } from '../../lib/db/client';
import { type TestDatabase, testDatabase } from './test-database';

const TEST_AUTH_SECRET = 'test-secret-that-signs-nothing-of-value-0123456789';

/** Gives the test file a database of its own, behind `db()` and `auth()`. Call it at the top. */
export function withTestDatabase(): void {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await testDatabase();
    process.env.DATABASE_URL = database.url;
    process.env.AUTH_SECRET = TEST_AUTH_SECRET;
  });
  afterAll(async () => {
    await closeDb();
    await database?.drop();
  });
}
