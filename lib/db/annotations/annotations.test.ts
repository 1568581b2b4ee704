import { beforeEach, describe, expect, it } from 'vitest';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withRecordingRooms } from '@/prisma/testing/with-recording-rooms';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import type { StoredAnchor } from '../../review/anchor';
import { db } from '../client';
import { createThread } from './create-thread';
import { deleteComment } from './delete-comment';
import { editComment } from './edit-comment';
import { listThreads } from './list-threads';
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
const ADOPTED = { outcome: 'adopted', reason: '' } as const;
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

const begin = async (actorId = office.reviewer.id, body = '改用“时间账”？') => {
  const id = `thread-${made++}`;
  await createThread({ actorId, draftId, id, target, body });
  return id;
};
const list = (since = 0, userId = office.viewer.id) => listThreads({ userId, draftId, since });
const reply = (threadId: string, actorId = office.drafter.id, id = `reply-${made++}`) =>
  replyToThread({ actorId, threadId, id, body: '采纳' }).then(() => id);
const firstComment = async (threadId: string) =>
  (await list()).threads.find(({ id }) => id === threadId)?.comments[0]?.id ?? '';

describe('C1 who may', () => {
  it('C1 a reviewer begins a thread, everybody reads it, and everybody is told', async () => {
    const id = await begin();
    const { threads, seq } = await list();
    expect(threads).toMatchObject([
      {
        id,
        scope: 'text',
        resolved: false,
        orphan: false,
        blockUid: 'aaaaaaaaaaaa',
        quote: '责任账',
        start: 'AQI=',
        end: 'AwQ=',
        comments: [
          { authorName: '赵处长', body: '改用“时间账”？', edited: false, deletedAt: null },
        ],
      },
    ]);
    expect(rooms().events).toEqual([{ draftId, event: { type: 'annotations', seq } }]);
    expect(rooms().anchored).toEqual([draftId]);
  });

  it('C1 a viewer changes nothing, a stranger does not even read', async () => {
    const viewer = office.viewer.id;
    const id = await begin();
    await rejectsWith(begin(viewer), 'forbidden');
    await rejectsWith(reply(id, viewer), 'forbidden');
    await rejectsWith(
      setThreadResolved({ actorId: viewer, threadId: id, resolution: ADOPTED }),
      'forbidden',
    );
    const other = await makeOffice();
    await rejectsWith(list(0, other.owner.id), 'forbidden');
    await rejectsWith(reply(id, other.owner.id), 'forbidden');
    await rejectsWith(reply('no-such-thread'), 'not-found');
  });

  it('C1 resolves and opens again, each once', async () => {
    const id = await begin();
    const { seq } = await list();
    const set = (resolved: boolean) =>
      setThreadResolved({
        actorId: office.drafter.id,
        threadId: id,
        resolution: resolved ? ADOPTED : null,
      });
    await set(true);
    await set(true);
    expect((await list(seq)).threads).toMatchObject([{ resolved: true, resolvedBy: '李秘书' }]);
    await set(false);
    expect((await list(seq)).threads).toMatchObject([{ resolved: false, resolvedBy: null }]);
    const events = await db().annotationEvent.findMany({
      where: { draftId },
      orderBy: { seq: 'asc' },
    });
    expect(events.map(({ type, actorId }) => [type, actorId])).toEqual([
      ['created', office.reviewer.id],
      ['resolved', office.drafter.id],
      ['reopened', office.drafter.id],
    ]);
  });
});

describe('C2 C3 what is refused', () => {
  it('C2 an empty comment and one of 10,001 characters', async () => {
    await rejectsWith(begin(undefined, ' \n'), 'invalid-input', 'body');
    await rejectsWith(begin(undefined, '长'.repeat(10_001)), 'comment-too-long', 'body');
    expect((await list()).threads).toEqual([]);
    const id = await begin(undefined, '长'.repeat(10_000));
    const commentId = await firstComment(id);
    const body = '长'.repeat(10_001);
    await rejectsWith(
      editComment({ actorId: office.reviewer.id, commentId, body }),
      'comment-too-long',
    );
    expect((await list()).threads[0]?.comments[0]?.body).toHaveLength(10_000);
  });

  it('C3 a place that the text no longer has', async () => {
    rooms().anchor = null;
    await rejectsWith(begin(), 'anchor-moved');
    const quote = '长'.repeat(5_001);
    await rejectsWith(
      createThread({
        actorId: office.owner.id,
        draftId,
        id: 'long',
        target: { ...target, quote },
        body: '太长',
      }),
      'quote-too-long',
    );
    expect((await list()).threads).toEqual([]);
    expect(rooms().events).toEqual([]);
  });
});

describe('C4 own words', () => {
  it('C4 only the author edits and takes back', async () => {
    const id = await begin();
    const commentId = await firstComment(id);
    for (const actorId of [office.owner.id, office.drafter.id]) {
      await rejectsWith(editComment({ actorId, commentId, body: '别人的话' }), 'forbidden');
      await rejectsWith(deleteComment({ actorId, commentId }), 'forbidden');
    }
    await editComment({ actorId: office.reviewer.id, commentId, body: '改过' });
    expect((await list()).threads[0]?.comments[0]).toMatchObject({ body: '改过', edited: true });
  });

  it('C4 what was taken back leaves who and when; with its last words the thread is closed', async () => {
    const id = await begin();
    const replyId = await reply(id);
    const commentId = await firstComment(id);
    await deleteComment({ actorId: office.reviewer.id, commentId });
    const { threads, seq } = await list();
    expect(threads[0]?.comments).toMatchObject([
      { id: commentId, body: '', deletedAt: expect.stringMatching(/^\d{4}-/) },
      { id: replyId, body: '采纳', deletedAt: null },
    ]);
    await rejectsWith(deleteComment({ actorId: office.reviewer.id, commentId }), 'not-found');
    await deleteComment({ actorId: office.drafter.id, commentId: replyId });
    const { threads: after } = await list(seq);
    expect(after).toMatchObject([{ id, resolved: true, resolvedBy: null, resolution: null }]);
    expect(after[0]?.comments.map(({ authorName, body }) => [authorName, body])).toEqual([
      ['赵处长', ''],
      ['李秘书', ''],
    ]);
    const reopen = { actorId: office.owner.id, threadId: id, resolution: null };
    await rejectsWith(setThreadResolved(reopen), 'not-found');
    await reply(id, office.owner.id);
    expect((await list(seq)).threads).toMatchObject([{ id, resolved: false }]);
  });
});

describe('C5 requests that are sent again', () => {
  it('C5 make one thread and one reply', async () => {
    const input = { actorId: office.owner.id, draftId, id: 'again', target, body: '一次' };
    await createThread(input);
    rooms().anchor = null;
    await createThread(input);
    await reply('again', office.drafter.id, 'reply-again');
    await reply('again', office.drafter.id, 'reply-again');
    const { threads } = await list();
    expect(threads.map(({ comments }) => comments.map(({ body }) => body))).toEqual([
      ['一次', '采纳'],
    ]);
    await rejectsWith(createThread({ ...input, actorId: office.drafter.id }), 'invalid-input');
    await rejectsWith(reply('again', office.owner.id, 'reply-again'), 'invalid-input');
  });
});

describe('C6 the feed', () => {
  it('C6 gives what changed since, also when many write at once', async () => {
    const first = await begin();
    const { seq } = await list();
    const others = await Promise.all(Array.from({ length: 8 }, () => begin()));
    const changed = await list(seq);
    expect(new Set(changed.threads.map(({ id }) => id))).toEqual(new Set(others));
    expect((await list(changed.seq)).threads).toEqual([]);
    await reply(first);
    expect((await list(changed.seq)).threads.map(({ id }) => id)).toEqual([first]);
  });
});
