import { beforeEach, expect, it } from 'vitest';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { makeUser } from '@/prisma/factories/make-user';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import type { Block } from '../../draft/draft';
import { basisOf } from '../../ledger/row-basis';
import { heading, shi } from '../../ledger/testing/chip-text';
import { db } from '../client';
import { readLedgers } from './read-ledgers';
import { setProgress } from './set-progress';

withTestDatabase();

let office: Office;

beforeEach(async () => {
  office = await makeOffice();
});

async function draftOf(blocks: readonly Block[], workspaceId = office.workspaceId) {
  const draftId = await makeDraft({ workspaceId, createdById: office.owner.id });
  await db().draft.update({ where: { id: draftId }, data: { speechDate: '2025-03-10' } });
  await db().draftProjection.create({
    data: {
      ...{ draftId, seq: 7, text: '', html: '', chars: 0, bigrams: [] },
      blocks: JSON.parse(JSON.stringify(blocks)),
    },
  });
  return draftId;
}

const TEXT = () => [heading('任务'), shi('扩大覆盖。[由甲局牵头]，<6月底前>建成70个点位。')];

it('LP8 rows, progress and stale marks of every draft that the person may read', async () => {
  const first = await draftOf(TEXT());
  const second = await draftOf(TEXT());
  const [line] = (await readLedgers({ userId: office.drafter.id, draftId: first }))[0]?.lines ?? [];
  if (!line) throw new Error('no line');
  const basis = { ...basisOf(line), clause: '从前的话' };
  const fields = { status: 'underway', progress: '已建成65个', leader: '沈知远' } as const;
  const write = { draftId: first, rowId: line.id, seen: 0, fields, basis };
  await setProgress({ actorId: office.drafter.id, ...write });

  const ledgers = await readLedgers({ userId: office.viewer.id });
  expect(ledgers.map(({ id }) => id).sort()).toEqual([first, second].sort());
  const own = ledgers.find(({ id }) => id === first);
  expect(own).toMatchObject({ seq: 7, mayWrite: false, timeZone: 'Asia/Shanghai' });
  expect(own?.lines[0]).toMatchObject({
    task: '建成70个点位',
    progress: { ...fields, version: 1 },
    stale: true,
    draft: { id: first },
  });
  expect(ledgers.find(({ id }) => id === second)?.lines[0]).toMatchObject({
    progress: null,
    stale: false,
  });
  expect((await readLedgers({ userId: office.drafter.id }))[0]?.mayWrite).toBe(true);
});

it('LP8 nothing of other offices, of the bin, or without a stored rendering', async () => {
  const draftId = await draftOf(TEXT());
  const stranger = await makeUser();
  expect(await readLedgers({ userId: stranger.id })).toEqual([]);
  await rejectsWith(readLedgers({ userId: stranger.id, draftId }), 'forbidden');
  await db().draftMember.create({ data: { draftId, userId: stranger.id, role: 'viewer' } });
  expect(await readLedgers({ userId: stranger.id })).toHaveLength(1);
  await db().draft.update({ where: { id: draftId }, data: { deletedAt: new Date() } });
  expect(await readLedgers({ userId: stranger.id })).toEqual([]);
  await makeDraft({ workspaceId: office.workspaceId, createdById: office.owner.id });
  expect(await readLedgers({ userId: office.owner.id })).toEqual([]);
});
