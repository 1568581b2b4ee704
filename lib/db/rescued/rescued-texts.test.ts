import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { db } from '../client';
import { addRescuedText } from '../log/add-rescued-text';
import { dismissRescuedText } from './dismiss-rescued-text';
import { listRescuedTexts } from './list-rescued-texts';

withTestDatabase();

let office: Office;
let draftId: string;
beforeAll(async () => {
  office = await makeOffice();
  draftId = await makeDraft({ workspaceId: office.workspaceId, createdById: office.owner.id });
});

test('D5 rescued words are shown to their author alone, until dismissed', async () => {
  const { drafter, owner } = office;
  const userId = drafter.id;
  const first = await db().rescuedText.create({
    data: { draftId, userId, kind: 'stranded', text: '抓紧落实', blockUid: 'abcdefghijkl' },
  });
  const second = await db().rescuedText.create({
    data: { draftId, userId, kind: 'rescued', text: '加强领导' },
  });
  expect(await listRescuedTexts({ userId, draftId })).toEqual([
    { id: first.id, kind: 'stranded', text: '抓紧落实', blockUid: 'abcdefghijkl' },
    { id: second.id, kind: 'rescued', text: '加强领导' },
  ]);
  expect(await listRescuedTexts({ userId: owner.id, draftId })).toEqual([]);
  await rejectsWith(dismissRescuedText({ userId: owner.id, id: first.id }), 'not-found');
  await dismissRescuedText({ userId, id: first.id });
  expect((await listRescuedTexts({ userId, draftId })).map(({ id }) => id)).toEqual([second.id]);
  await rejectsWith(dismissRescuedText({ userId, id: first.id }), 'not-found');
  expect(await db().rescuedText.count({ where: { id: first.id } })).toBe(1);
});

test('D5 words of nobody, and of who may not open the draft, go to who made it, once', async () => {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
  const run = { client: 4_294_967_295, clock: 3 };
  const stranger = (await makeOffice()).owner.id;
  const add = (userId: string | null, clock: number) =>
    addRescuedText(pool, {
      ...{ draftId, userId, kind: 'stranded', text: '加强领导' },
      run: { ...run, clock },
    });
  expect((await add(null, 1))?.userId).toBe(office.owner.id);
  expect((await add(stranger, 2))?.userId).toBe(office.owner.id);
  expect((await add(office.drafter.id, 3))?.userId).toBe(office.drafter.id);
  expect(await add(office.drafter.id, 3)).toBeNull();
  await pool.end();
});

test('D5 a stranger is refused', async () => {
  const stranger = (await makeOffice()).owner.id;
  await rejectsWith(listRescuedTexts({ userId: stranger, draftId }), 'forbidden');
});
