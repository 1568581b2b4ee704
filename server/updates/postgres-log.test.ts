import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
  setStage: async (draftId, stage) => {
    await pool.query('UPDATE draft SET status = $2::draft_status WHERE id = $1', [draftId, stage]);
  },
  dropRow: async (draftId, seq) => {
    await pool.query('DELETE FROM draft_update WHERE draft_id = $1 AND seq = $2', [draftId, seq]);
  },
}));

it('U9 what was moved long ago is not loaded, and dropped by the next snapshot', async () => {
  await seedDraft(pool, 'long-ago');
  const log = new PostgresLog(pool);
  const range = {
    from: { client: 1, clock: 2 },
    to: { client: 3, clock: 4 },
    length: 1,
    next: null,
  };
  const cut = [{ client: 1, clock: 0, says: 'b:abc', embed: true }];
  const moves = { ranges: [range], cuts: [cut] };
  const entries = [{ payload: Uint8Array.of(1), userId: null, moves }];
  await log.append([{ draftId: 'long-ago', epoch: 0, entries }]);
  const count = async () => {
    const { rows } = await pool.query(`SELECT
      (SELECT count(*)::int FROM moved_range WHERE draft_id = 'long-ago') AS ranges,
      (SELECT count(*)::int FROM cut_passage WHERE draft_id = 'long-ago') AS cuts`);
    return rows[0];
  };
  expect(await count()).toEqual({ ranges: 1, cuts: 1 });
  for (const table of ['moved_range', 'cut_passage']) {
    await pool.query(`UPDATE ${table} SET created_at = now() - interval '31 days'`);
  }
  expect((await log.load('long-ago'))?.moves).toEqual({ ranges: [], cuts: [] });
  await log.compact({ draftId: 'long-ago', epoch: 0, seq: 1, state: Uint8Array.of(1) });
  expect(await count()).toEqual({ ranges: 0, cuts: 0 });
});
