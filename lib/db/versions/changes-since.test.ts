import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { makeUser } from '@/prisma/factories/make-user';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withRecordingRooms } from '@/prisma/testing/with-recording-rooms';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import type { Block } from '../../draft/draft';
import { block } from '../../draft/testing';
import { db } from '../client';
import { recordVisit } from '../drafts/record-visit';
import { noteLeft } from '../log/note-left';
import { writeProjection } from '../log/write-projection';
import { changesSince } from './changes-since';

withTestDatabase();
const rooms = withRecordingRooms();

let office: Office;
let draftId: string;
let pool: pg.Pool;
beforeAll(() => {
  pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 });
});
afterAll(() => pool.end());
beforeEach(async () => {
  office = await makeOffice();
  draftId = await makeDraft({ workspaceId: office.workspaceId, createdById: office.owner.id });
});

let seq = 0;

/** Somebody makes this the text. */
async function writes(userId: string, blocks: readonly Block[]) {
  seq++;
  const payload = new Uint8Array([0]);
  await db().draftUpdate.create({ data: { draftId, seq, epoch: 0, payload, userId } });
  const words = JSON.stringify(blocks);
  await writeProjection(pool, { draftId, seq, blocks, text: '', html: '', chars: words.length });
  rooms().created.set(draftId, blocks);
}

/** All that has happened so far was an hour earlier. */
async function anHourPasses() {
  const hour = "interval '1 hour'";
  for (const sql of [
    `UPDATE draft_version SET created_at = created_at - ${hour} WHERE draft_id = $1`,
    `UPDATE draft_projection SET updated_at = updated_at - ${hour} WHERE draft_id = $1`,
    `UPDATE draft_visit SET visited_at = visited_at - ${hour}, left_at = left_at - ${hour} WHERE draft_id = $1`,
  ])
    await db().$executeRawUnsafe(sql, draftId);
}

const [one, two] = [block('各部门应当在三十日内完成。'), block('各地要抓好落实。')];
const must: Block = { ...one, inlines: block('各部门必须在三十日内完成。').inlines };
const since = (userId: string) => changesSince({ userId, draftId });
const opens = (userId: string) => recordVisit({ userId, draftId });

it('VS9 what others wrote since the person last had the draft open, for readers too', async () => {
  const { owner, viewer, reviewer } = office;
  await writes(owner.id, [one, two]);
  await opens(viewer.id);
  expect(await since(viewer.id)).toBeNull();
  await noteLeft(pool, draftId, viewer.id);
  await anHourPasses();
  await opens(viewer.id);
  expect(await since(viewer.id)).toBeNull();
  await noteLeft(pool, draftId, viewer.id);
  await anHourPasses();
  await writes(owner.id, [must, two]);
  await opens(viewer.id);
  expect(await since(viewer.id)).toMatchObject({ from: 1, changes: 1 });
  // A page opened again is the same visit.
  await noteLeft(pool, draftId, viewer.id);
  await opens(viewer.id);
  expect(await since(viewer.id)).toMatchObject({ from: 1, changes: 1 });
  // Taken back meanwhile, nothing has changed.
  await writes(owner.id, [one, two]);
  expect(await since(viewer.id)).toBeNull();
  expect(await since(reviewer.id)).toBeNull();
  const stranger = await makeUser();
  await rejectsWith(since(stranger.id), 'forbidden');
});

it('VS9 nobody is told of what he wrote himself, nor of what he saw being written', async () => {
  const { owner, drafter } = office;
  await writes(owner.id, [one, two]);
  await opens(owner.id);
  await opens(drafter.id);
  await noteLeft(pool, draftId, drafter.id);
  await anHourPasses();
  await writes(owner.id, [must, two]);
  // Another window, while one has been open all the time.
  rooms().open.set(draftId, [{ userId: owner.id, name: '' }]);
  await opens(owner.id);
  rooms().open.clear();
  expect(await since(owner.id)).toBeNull();
  await noteLeft(pool, draftId, owner.id);
  await opens(drafter.id);
  expect(await since(drafter.id)).toMatchObject({ changes: 1 });
  await anHourPasses();
  await writes(owner.id, [must]);
  await opens(owner.id);
  expect(await since(owner.id)).toBeNull();
});
