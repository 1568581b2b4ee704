import { beforeEach, describe, expect, it } from 'vitest';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withRecordingRooms } from '@/prisma/testing/with-recording-rooms';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import type { StoredAnchor } from '../../review/anchor';
import type { Outcome } from '../../review/resolution';
import { db } from '../client';
import { deleteDraft } from '../drafts/delete-draft';
import { assignThread } from './assign-thread';
import { createThread } from './create-thread';
import { deleteComment } from './delete-comment';
import { editComment } from './edit-comment';
import { listMyThreads } from './list-my-threads';
import { listThreads } from './list-threads';
import { placeThread } from './place-thread';
import { putAwayCommentMention } from './put-away-comment-mention';
import { replyToThread } from './reply-to-thread';
import { setThreadResolved } from './set-thread-resolved';

withTestDatabase();
const rooms = withRecordingRooms();

const ANCHOR: StoredAnchor = {
  scope: 'text',
  start: new Uint8Array([1, 2]),
  end: new Uint8Array([3, 4]),
  blockUid: 'aaaaaaaaaaaa',
  chipId: null,
  quote: '责任账',
  prefix: '更要算清',
  suffix: '。',
};
const target = {
  scope: 'text',
  start: new Uint8Array([9]),
  end: new Uint8Array([9]),
  quote: '责任账',
} as const;

let office: Office;
let draftId: string;
let made = 0;

beforeEach(async () => {
  office = await makeOffice();
  draftId = await makeDraft({ workspaceId: office.workspaceId, createdById: office.owner.id });
  rooms().anchor = ANCHOR;
});

const begin = async (body = '改用“时间账”？', actorId = office.reviewer.id) => {
  const id = `thread-${made++}`;
  await createThread({ actorId, draftId, id, target, body });
  return id;
};
const list = (since = 0) => listThreads({ userId: office.viewer.id, draftId, since });
const thread = async (id: string) => (await list()).threads.find((one) => one.id === id);
const close = (threadId: string, outcome: Outcome, reason = '', actorId = office.drafter.id) =>
  setThreadResolved({ actorId, threadId, resolution: { outcome, reason } });
const assign = (
  threadId: string,
  assigneeId: string | null,
  due: string | null = null,
  actorId = office.owner.id,
) => assignThread({ actorId, threadId, assigneeId, due });
const mine = (userId: string) => listMyThreads({ userId });
const mentionsOf = async (userId: string) =>
  (await mine(userId)).mentions.map(({ words, fromName }) => [fromName, words]);
const audited = async () =>
  (await db().auditEvent.findMany({ where: { draftId }, orderBy: { createdAt: 'asc' } }))
    .filter(({ action }) => action.startsWith('comment.'))
    .map(({ action, actorId, targetId, detail }) => [action, actorId, targetId, detail]);

describe('C8 closed with a reason', () => {
  it('C8 L2 says what became of it and why, to everybody', async () => {
    const id = await begin();
    await close(id, 'partly', ' 并用两种提法 ');
    expect(await thread(id)).toMatchObject({
      resolved: true,
      resolvedBy: '李秘书',
      resolvedAt: expect.stringMatching(/^\d{4}-/),
      resolution: { outcome: 'partly', reason: '并用两种提法' },
    });
  });

  it('C8 L2 what is not taken over as it was needs a reason, of 500 characters at most', async () => {
    const id = await begin();
    for (const outcome of ['partly', 'declined'] as const) {
      await rejectsWith(close(id, outcome, ' '), 'reason-missing', 'reason');
    }
    await rejectsWith(close(id, 'adopted', '因'.repeat(501)), 'reason-long', 'reason');
    expect(await thread(id)).toMatchObject({ resolved: false });
    await close(id, 'declined', '因'.repeat(500));
  });

  it('C8 whoever comes second is told; at once it is closed once', async () => {
    const id = await begin();
    await close(id, 'declined', '与上级提法不一致');
    await close(id, 'declined', '与上级提法不一致');
    await rejectsWith(close(id, 'declined', '另有理由'), 'thread-resolved');
    await rejectsWith(close(id, 'adopted', '', office.owner.id), 'thread-resolved');
    const other = await begin();
    const both = await Promise.allSettled([
      close(other, 'adopted', '', office.owner.id),
      close(other, 'declined', '不改', office.drafter.id),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db().annotationEvent.count({ where: { annotationId: other } })).toBe(2);
  });

  it('C8 C12 opened again, the reason stays in the events', async () => {
    const id = await begin();
    await close(id, 'declined', '不改');
    await setThreadResolved({ actorId: office.owner.id, threadId: id, resolution: null });
    expect(await thread(id)).toMatchObject({ resolved: false, resolvedBy: null, resolution: null });
    const events = await db().annotationEvent.findMany({
      where: { annotationId: id },
      orderBy: { seq: 'asc' },
    });
    expect(events.map(({ type, data }) => [type, data])).toEqual([
      ['created', {}],
      ['resolved', { outcome: 'declined', reason: '不改' }],
      ['reopened', {}],
    ]);
    expect(await audited()).toEqual([
      ['comment.resolved', office.drafter.id, id, { outcome: 'declined' }],
      ['comment.reopened', office.owner.id, id, {}],
    ]);
  });
});

describe('C9 given to somebody', () => {
  it('C9 C10 C12 with a day, shown in the thread and on the home page while it is open', async () => {
    const id = await begin();
    const { seq } = await list();
    await assign(id, office.drafter.id, '2026-12-05');
    await assign(id, office.drafter.id, '2026-12-05');
    expect((await list(seq)).threads).toMatchObject([
      { id, assignee: { id: office.drafter.id, name: '李秘书' }, due: '2026-12-05' },
    ]);
    expect((await mine(office.drafter.id)).assigned).toMatchObject([
      { threadId: id, draftId, words: '改用“时间账”？', due: '2026-12-05' },
    ]);
    expect(await audited()).toEqual([
      [
        'comment.assigned',
        office.owner.id,
        id,
        { assigneeId: office.drafter.id, due: '2026-12-05' },
      ],
    ]);
    await close(id, 'adopted');
    expect((await mine(office.drafter.id)).assigned).toEqual([]);
  });

  it('C9 taken back; the earliest day first', async () => {
    const [late, soon, none] = [await begin('晚'), await begin('早'), await begin('不限')];
    await assign(late, office.drafter.id, '2026-12-09');
    await assign(none, office.drafter.id);
    await assign(soon, office.drafter.id, '2026-12-01');
    const words = async () => (await mine(office.drafter.id)).assigned.map((one) => one.words);
    expect(await words()).toEqual(['早', '晚', '不限']);
    await assign(soon, null);
    expect(await words()).toEqual(['晚', '不限']);
  });

  it('C9 only to somebody who may comment, only by somebody who may, on a day that exists', async () => {
    const id = await begin();
    const other = await makeOffice();
    for (const userId of [office.viewer.id, other.owner.id, 'nobody']) {
      await rejectsWith(assign(id, userId), 'comment-person');
    }
    for (const userId of [office.viewer.id, other.owner.id]) {
      await rejectsWith(assign(id, office.drafter.id, null, userId), 'forbidden');
    }
    await rejectsWith(assign(id, null, '2026-02-30'), 'invalid-input');
    expect(await thread(id)).toMatchObject({ assignee: null, due: null });
    await assign(id, office.reviewer.id, null, office.reviewer.id);
  });

  it('C9 the feed names everybody who can open the draft, and who may comment', async () => {
    const { people } = await list();
    const may = Object.fromEntries(people.map(({ id, comments }) => [id, comments]));
    expect(may).toMatchObject({
      [office.owner.id]: true,
      [office.drafter.id]: true,
      [office.reviewer.id]: true,
      [office.viewer.id]: false,
    });
  });
});

describe('C10 named with @', () => {
  it('C10 in a comment and in a reply; the writer and strangers are not told', async () => {
    const other = await makeOffice();
    const id = await begin('@李秘书 @赵处长 请核');
    await replyToThread({
      actorId: office.drafter.id,
      threadId: id,
      id: 'reply-mention',
      body: '＠王主任请定',
    });
    expect(await mentionsOf(office.drafter.id)).toEqual([['赵处长', '@李秘书 @赵处长 请核']]);
    expect(await mentionsOf(office.reviewer.id)).toEqual([]);
    expect(await mentionsOf(office.owner.id)).toEqual([['李秘书', '＠王主任请定']]);
    expect(await mentionsOf(other.drafter.id)).toEqual([]);
  });

  it('C10 follows what the words say after an edit, and is not told twice', async () => {
    const id = await begin('@李秘书 核');
    const commentId = (await thread(id))?.comments[0]?.id ?? '';
    const edit = (body: string) => editComment({ actorId: office.reviewer.id, commentId, body });
    await putAwayCommentMention({ userId: office.drafter.id, commentId });
    await edit('@李秘书 @王主任 再核');
    expect(await mentionsOf(office.drafter.id)).toEqual([]);
    expect(await mentionsOf(office.owner.id)).toHaveLength(1);
    await edit('不用核了');
    expect(await mentionsOf(office.owner.id)).toEqual([]);
  });

  it('C10 put away by that person alone; gone with the words, the thread, the draft', async () => {
    const body = '@李秘书 核';
    const [away, deleted, closed] = [await begin(body), await begin(body), await begin(body)];
    const commentId = async (id: string) => (await thread(id))?.comments[0]?.id ?? '';
    const [first, second] = [await commentId(away), await commentId(deleted)];
    const put = (userId: string) => putAwayCommentMention({ userId, commentId: first });
    await rejectsWith(put(office.owner.id), 'not-found');
    await put(office.drafter.id);
    expect(await mentionsOf(office.drafter.id)).toHaveLength(2);
    await deleteComment({ actorId: office.reviewer.id, commentId: second });
    await close(closed, 'adopted');
    expect(await mentionsOf(office.drafter.id)).toEqual([]);
    await begin(body);
    await deleteDraft({ actorId: office.owner.id, draftId });
    expect(await mentionsOf(office.drafter.id)).toEqual([]);
  });

  it('C10 words on the list are cut off', async () => {
    await begin(`@李秘书${'长'.repeat(200)}`);
    expect((await mentionsOf(office.drafter.id))[0]?.[1]).toHaveLength(81);
  });
});

describe('C11 put on other words', () => {
  const place = (threadId: string, actorId = office.reviewer.id) =>
    placeThread({ actorId, threadId, target });
  const lose = (id: string) => db().annotation.update({ where: { id }, data: { orphan: true } });

  it('C11 C12 a thread without a place has one again, and the room hears of it', async () => {
    const id = await begin();
    await lose(id);
    rooms().anchor = { ...ANCHOR, quote: '时间账', blockUid: 'bbbbbbbbbbbb' };
    const { seq } = await list();
    const told = rooms().anchored.length;
    await place(id);
    expect((await list(seq)).threads).toMatchObject([
      { id, orphan: false, quote: '时间账', blockUid: 'bbbbbbbbbbbb' },
    ]);
    expect(rooms().anchored.length).toBe(told + 1);
    expect(await audited()).toEqual([['comment.placed', office.reviewer.id, id, {}]]);
  });

  it('C11 refused: it has a place, the text does not say so, no right', async () => {
    const id = await begin();
    await rejectsWith(place(id), 'thread-placed');
    await lose(id);
    await rejectsWith(place(id, office.viewer.id), 'forbidden');
    rooms().anchor = null;
    await rejectsWith(place(id), 'anchor-moved');
    const long = { ...target, quote: '长'.repeat(5_001) };
    await rejectsWith(
      placeThread({ actorId: office.owner.id, threadId: id, target: long }),
      'quote-too-long',
    );
    expect(await thread(id)).toMatchObject({ orphan: true });
  });
});

describe('C2 very long comments', () => {
  it('C2 100,000 characters are refused in a comment, a reply and a change, and change nothing', async () => {
    const body = '长'.repeat(100_000);
    const id = await begin();
    const commentId = (await thread(id))?.comments[0]?.id ?? '';
    const actorId = office.reviewer.id;
    await rejectsWith(begin(body), 'comment-too-long', 'body');
    await rejectsWith(replyToThread({ actorId, threadId: id, id: 'x', body }), 'comment-too-long');
    await rejectsWith(editComment({ actorId, commentId, body }), 'comment-too-long');
    const { threads } = await list();
    expect(threads.map(({ comments }) => comments.map((one) => one.body))).toEqual([
      ['改用“时间账”？'],
    ]);
  });
});

it('C4 C12 a deleted comment is recorded, never with its words', async () => {
  const id = await begin('说错了');
  const commentId = (await thread(id))?.comments[0]?.id ?? '';
  await deleteComment({ actorId: office.reviewer.id, commentId });
  expect(await audited()).toEqual([['comment.deleted', office.reviewer.id, commentId, {}]]);
});
