import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { type TestDatabase, testDatabase } from '@/prisma/testing/test-database';
import { seedDraft, seedUser } from '../testing/seed-drafts';
import { PostgresLog } from './postgres-log';
import { updateLogContract } from './testing/contract';

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url });
  await seedUser(pool, 'person-1');
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

updateLogContract('postgres', async () => ({
  log: () => new PostgresLog(pool),
  addDraft: (draftId) => seedDraft(pool, draftId),
  lastEditor: async (draftId) => {
    const { rows } = await pool.query('SELECT last_editor_id FROM draft WHERE id = $1', [draftId]);
    return rows[0].last_editor_id;
  },
  dropRow: async (draftId, seq) => {
    await pool.query('DELETE FROM draft_update WHERE draft_id = $1 AND seq = $2', [draftId, seq]);
  },
}));
