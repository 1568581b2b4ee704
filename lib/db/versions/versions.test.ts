import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withRecordingRooms } from '@/prisma/testing/with-recording-rooms';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import type { Block } from '../../draft/draft';
import { block } from '../../draft/testing';
import { db } from '../client';
import { writeProjection } from '../log/write-projection';
import { listVersions } from './list-versions';
import { nameVersion } from './name-version';
import { readVersion } from './read-version';
import { whoWrote } from './who-wrote';
import { writersBetween } from './writers-between';

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

const says = async (seq: number, words: string) => {
  const blocks = [block(words)];
  const chars = words.length;
  await writeProjection(pool, { draftId, seq, blocks, text: words, html: words, chars });
};
const age = (minutes: number) =>
  db()
    .$executeRaw`UPDATE draft_version SET created_at = created_at - make_interval(mins => ${minutes}) WHERE draft_id = ${draftId}`;
const list = (userId = office.viewer.id) => listVersions({ userId, draftId });
const texts = async () =>
  (await db().draftVersion.findMany({ where: { draftId }, orderBy: { no: 'asc' } })).map(
    ({ blocks }) => (blocks as unknown as Block[])[0]?.inlines[0]?.text,
  );

it('VS1 the text of the moment before is kept, every five minutes', async () => {
  await says(1, '第一稿');
  expect(await texts()).toEqual([]);
  await says(2, '第一稿，改过');
  expect(await texts()).toEqual(['第一稿']);
  await says(3, '第一稿，又改过');
  expect(await texts()).toEqual(['第一稿']);
  await age(6);
  await says(4, '第二稿');
  expect(await texts()).toEqual(['第一稿', '第一稿，又改过']);
  await age(6);
  await says(4, '第二稿');
  expect(await texts()).toEqual(['第一稿', '第一稿，又改过']);
});

it('VS2 VS3 a named version is the text as it is now, with who wrote it', async () => {
  rooms().created.set(draftId, [block('征求意见的一稿。')]);
  const { drafter } = office;
  const payload = new Uint8Array([0]);
  await db().draft.update({ where: { id: draftId }, data: { seq: 1 } });
  await db().draftUpdate.create({
    data: { draftId, seq: 1, epoch: 0, payload, userId: drafter.id },
  });
  const name = { actorId: drafter.id, draftId, kind: 'named' } as const;
  expect(await nameVersion({ ...name, label: ' 征求意见稿 ' })).toMatchObject({ no: 1 });
  const restoring = await nameVersion({ ...name, kind: 'restore', label: '' });
  expect(restoring).toEqual({ no: 2, blocks: rooms().created.get(draftId) });
  const [second, first] = await list();
  expect(first).toMatchObject({ no: 1, label: '征求意见稿', chars: 8, authors: [drafter.name] });
  expect(second).toMatchObject({ no: 2, kind: 'restore', change: 0, authors: [] });
  await rejectsWith(nameVersion({ ...name, label: ' ' }), 'invalid-input');
  await rejectsWith(nameVersion({ ...name, label: '长'.repeat(61) }), 'title-too-long');
});

it('VS2 reviewers and viewers keep no versions', async () => {
  rooms().created.set(draftId, [block('一稿')]);
  for (const { id: actorId } of [office.reviewer, office.viewer])
    await rejectsWith(nameVersion({ actorId, draftId, label: '稿', kind: 'named' }), 'forbidden');
});

it('VS4 a version is read by its number, never that of another draft', async () => {
  rooms().created.set(draftId, [block('一稿')]);
  const { owner, viewer } = office;
  await nameVersion({ actorId: owner.id, draftId, label: '初稿', kind: 'named' });
  rooms().created.set(draftId, [block('二稿')]);
  const read = (no: number | null, id = draftId) =>
    readVersion({ userId: viewer.id, draftId: id, no });
  expect((await read(1)).blocks[0]?.inlines[0]?.text).toBe('一稿');
  expect((await read(null)).blocks[0]?.inlines[0]?.text).toBe('二稿');
  await rejectsWith(read(2), 'not-found');
  const other = await makeDraft({ workspaceId: office.workspaceId, createdById: owner.id });
  await rejectsWith(read(1, other), 'not-found');
});

it('VS7 who wrote between two texts, by versions and by the log after them', async () => {
  const { drafter, owner } = office;
  const version = (no: number, authorIds: string[]) => ({
    ...({
      draftId,
      no,
      authorIds,
      kind: 'auto',
      seq: BigInt(no),
      schemaVersion: 1,
      chars: 1,
    } as const),
    ...{ blocks: [], createdAt: new Date(2026, 0, no) },
  });
  await db().draftVersion.createMany({
    data: [version(1, [owner.id]), version(2, [drafter.id, 'gone']), version(3, [owner.id])],
  });
  const between = async (from: number | null, to: number | null) =>
    (await writersBetween({ draftId, from, to })).map(({ name }) => name).sort();
  expect(await between(1, 2)).toEqual(['', drafter.name].sort());
  expect(await between(3, 1)).toEqual(['', drafter.name, owner.name].sort());
  expect(await between(3, null)).toEqual([]);
  await db().draftUpdate.create({
    data: { draftId, seq: 4n, epoch: 0, payload: new Uint8Array([0]), userId: drafter.id },
  });
  expect(await between(null, 3)).toEqual([drafter.name]);
  expect(await between(2, 3)).toEqual([owner.name]);
});

it('VS8 who wrote which words, also of what a colleague moved; told to readers alone', async () => {
  const { owner, drafter, viewer } = office;
  const one = block('甲乙丙');
  rooms().created.set(draftId, [one]);
  const unit = (client: number, clock: number) => ({ client, clock, chip: false });
  rooms().written = new Map([[one.uid, [unit(1, 0), unit(2, 5), unit(9, 0)]]]);
  await db().draftClient.createMany({
    data: [
      { draftId, clientId: 1, userId: owner.id, createdAt: new Date(0) },
      { draftId, clientId: 2, userId: drafter.id, createdAt: new Date(1) },
    ],
  });
  const read = () => whoWrote({ userId: viewer.id, draftId });
  const { people, writers } = await read();
  expect(people.map(({ name }) => name)).toEqual([owner.name, drafter.name]);
  expect(writers.get(one.uid)).toEqual([0, 1, null]);
  const to = { toClient: 2, toClock: 4, length: 3 };
  await db().movedRange.create({ data: { draftId, fromClient: 1, fromClock: 20, ...to } });
  expect((await read()).writers.get(one.uid)).toEqual([0, 0, null]);
  const stranger = await makeOffice();
  await rejectsWith(whoWrote({ userId: stranger.owner.id, draftId }), 'forbidden');
});
