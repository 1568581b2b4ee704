import { expect, it } from 'vitest';
import { makeOffice } from '@/prisma/factories/make-office';
import { withRecordingRooms } from '@/prisma/testing/with-recording-rooms';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { db } from '../client';
import { createSample } from './create-sample';

withTestDatabase();
const rooms = withRecordingRooms();

it('SP1 SP2 makes speeches, units, a library block and comments; its people cannot sign in', async () => {
  const { workspaceId, owner } = await makeOffice();
  rooms().anchor = {
    scope: 'section',
    start: null,
    end: null,
    blockUid: 'aaaaaaaaaaaa',
    chipId: null,
    quote: '',
    prefix: '',
    suffix: '',
  };
  await createSample({ actorId: owner.id, workspaceId }, () => '2026-11-25');
  const drafts = await db().draft.findMany({
    where: { workspaceId },
    orderBy: { createdAt: 'asc' },
  });
  expect(drafts.map(({ speechDate }) => speechDate)).toEqual(['2026-11-05', '2027-10-12']);
  expect(JSON.stringify(rooms().created.get(drafts[0]?.id ?? ''))).toContain('（2026年11月5日）');
  expect(await db().unit.count({ where: { workspaceId } })).toBeGreaterThan(8);
  expect(await db().sectionBlock.count({ where: { workspaceId, builtIn: null } })).toBe(1);
  const threads = await db().annotation.findMany({
    where: { draftId: drafts[1]?.id ?? '' },
    include: { author: { include: { accounts: true, sessions: true } }, comments: true },
  });
  expect(threads.map(({ status }) => status).sort()).toEqual([
    'open',
    'open',
    'open',
    'open',
    'resolved',
  ]);
  expect(new Set(threads.map(({ author }) => author.name))).toEqual(new Set(['林书言', '周以宁']));
  for (const { author } of threads) expect([...author.accounts, ...author.sessions]).toEqual([]);
});
