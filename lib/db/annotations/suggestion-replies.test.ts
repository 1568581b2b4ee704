import { beforeEach, expect, it } from 'vitest';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withRecordingRooms } from '@/prisma/testing/with-recording-rooms';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { db } from '../client';
import { listSuggestions } from '../suggestions/list-suggestions';
import { assignThread } from './assign-thread';
import { deleteComment } from './delete-comment';
import { editComment } from './edit-comment';
import { listMyThreads } from './list-my-threads';
import { listThreads } from './list-threads';
import { replyToThread } from './reply-to-thread';
import { setThreadResolved } from './set-thread-resolved';

withTestDatabase();
const rooms = withRecordingRooms();

let office: Office;
let draftId: string;
let id: string;
let made = 0;

beforeEach(async () => {
  office = await makeOffice();
  draftId = await makeDraft({ workspaceId: office.workspaceId, createdById: office.owner.id });
  id = `suggestion-${made++}`;
  const hunk = { op: 'attrs', uid: 'a00000000001', before: { level: 1 }, after: { level: 2 } };
  const data = { id, draftId, authorId: office.reviewer.id, suggestion: { create: { hunk } } };
  await db().annotation.create({ data: { ...data, kind: 'suggestion', scope: 'section' } });
});

const reply = (body: string, at: number, actorId = office.drafter.id) =>
  replyToThread({ actorId, threadId: id, id: `${id}-${at}`, body });
const feed = (since = 0) => listSuggestions({ userId: office.viewer.id, draftId, since });
const status = (to: 'open' | 'accepted' | 'withdrawn') =>
  db().annotation.update({ where: { id }, data: { status: to } });

it('C13 C5 C6 replies come with their suggestion to everybody, once, and are no threads', async () => {
  const { seq } = await feed();
  await reply('依据是哪份文件？', 1);
  await reply('依据是哪份文件？', 1);
  await reply('见附件二', 2, office.reviewer.id);
  const [one] = (await feed(seq)).suggestions;
  expect(one?.comments.map(({ authorName, body }) => [authorName, body])).toEqual([
    ['李秘书', '依据是哪份文件？'],
    ['赵处长', '见附件二'],
  ]);
  expect(one).toMatchObject({ status: 'open', version: 1 });
  expect((await listThreads({ userId: office.viewer.id, draftId })).threads).toEqual([]);
  expect(rooms().events).toHaveLength(2);
});

it('C13 C4 own replies are changed and deleted; a suggestion stays what it is', async () => {
  await reply('依据？', 1);
  const change = { commentId: `${id}-1`, body: '依据是哪份文件？' };
  await rejectsWith(editComment({ actorId: office.reviewer.id, ...change }), 'forbidden');
  await editComment({ actorId: office.drafter.id, ...change });
  expect((await feed()).suggestions[0]?.comments).toMatchObject([
    { body: change.body, edited: true },
  ]);
  await deleteComment({ actorId: office.drafter.id, commentId: `${id}-1` });
  const [one] = (await feed()).suggestions;
  expect(one).toMatchObject({ status: 'open', version: 1, comments: [{ body: '' }] });
});

it('C13 a decided one is talked of further, one that was taken back is not', async () => {
  await status('accepted');
  await reply('已采纳，谢谢', 1);
  expect((await feed()).suggestions).toMatchObject([{ status: 'accepted', comments: [{}] }]);
  await status('withdrawn');
  await rejectsWith(reply('还有一处', 2), 'suggestion-withdrawn');
  expect(await db().annotation.findUnique({ where: { id } })).toMatchObject({
    status: 'withdrawn',
  });
});

it('C13 C1 only who may comment; it is not closed, given or found as a comment', async () => {
  await rejectsWith(reply('看看', 1, office.viewer.id), 'forbidden');
  await rejectsWith(reply('长'.repeat(10_001), 1), 'comment-too-long');
  const asked = { actorId: office.owner.id, threadId: id };
  const resolution = { outcome: 'adopted', reason: '' } as const;
  await rejectsWith(setThreadResolved({ ...asked, resolution }), 'not-found');
  const assigneeId = office.drafter.id;
  await rejectsWith(assignThread({ ...asked, assigneeId, due: null }), 'not-found');
});

it('C13 C10 who is named finds the suggestion from the home page, decided or not', async () => {
  const mentions = async () => (await listMyThreads({ userId: office.reviewer.id })).mentions;
  await reply('@赵处长 请核', 1);
  const named = [{ threadId: id, kind: 'suggestion', draftId, words: '@赵处长 请核' }];
  expect(await mentions()).toMatchObject(named);
  await status('accepted');
  expect(await mentions()).toMatchObject(named);
  await status('withdrawn');
  expect(await mentions()).toEqual([]);
});
