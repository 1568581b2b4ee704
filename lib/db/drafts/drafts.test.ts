import { beforeEach, describe, expect, test } from 'vitest';
import { can } from '@/lib/access/can';
import { ROLES } from '@/lib/access/role';
import { DEFAULT_ATTRS } from '@/lib/draft/default-attrs';
import type { Block, DraftMeta } from '@/lib/draft/draft';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withRecordingRooms } from '@/prisma/testing/with-recording-rooms';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { databaseAccess } from '../access/access-port';
import { db } from '../client';
import { createDraft, MAX_NEW_DRAFT_CHARS } from './create-draft';
import { deleteDraft } from './delete-draft';
import { listDrafts } from './list-drafts';
import { readDraftForOpening } from './read-draft-for-opening';
import { restoreDraft } from './restore-draft';
import { updateDraftMeta } from './update-draft-meta';

withTestDatabase();
const rooms = withRecordingRooms();

const META: DraftMeta = {
  name: '在全市安全生产工作会议上的讲话',
  speechDate: '2026-12-01',
  speaker: '王市长',
  post: '市长',
  occasion: '全市安全生产工作会议',
  region: '本市',
  speakingRate: null,
};
const paragraph = (text: string): Block => ({
  ...DEFAULT_ATTRS,
  uid: 'abcdefghijkl',
  inlines: [{ type: 'text', text, marks: [] }],
});

let office: Office;
let draftId: string;
beforeEach(async () => {
  office = await makeOffice();
  draftId = await makeDraft({
    workspaceId: office.workspaceId,
    createdById: office.owner.id,
    seq: 1,
  });
});

describe('A3 rights over drafts', () => {
  for (const role of ROLES) {
    const may = (right: Parameters<typeof can>[1]) => (can(role, right) ? 'may' : 'may not');
    const check = async (right: Parameters<typeof can>[1], work: () => Promise<unknown>) => {
      if (can(role, right)) await work();
      else await rejectsWith(work(), 'forbidden');
    };
    test(`A3 ${role} ${may('draft.create')} create a draft`, async () => {
      const { workspaceId } = office;
      const input = { actorId: office[role].id, workspaceId, meta: META, blocks: [] };
      await check('draft.create', () => createDraft(input));
      expect(await db().draft.count({ where: { workspaceId } })).toBe(
        can(role, 'draft.create') ? 2 : 1,
      );
    });
    test(`A3 ${role} ${may('draft.meta')} change the fields`, async () => {
      const input = { actorId: office[role].id, draftId, patch: { name: '新名' } };
      await check('draft.meta', () => updateDraftMeta(input));
      expect(rooms().events).toHaveLength(can(role, 'draft.meta') ? 1 : 0);
    });
    test(`A3 ${role} ${may('draft.bin')} put it into the bin and take it out`, async () => {
      const actorId = office[role].id;
      await check('draft.bin', () => deleteDraft({ actorId, draftId }));
      await db().draft.update({ where: { id: draftId }, data: { deletedAt: new Date() } });
      await check('draft.bin', () => restoreDraft({ actorId, draftId }));
      const { deletedAt } = await db().draft.findUniqueOrThrow({ where: { id: draftId } });
      expect(deletedAt === null).toBe(can(role, 'draft.bin'));
    });
    test(`A3 ${role} may open it, with that role`, async () => {
      const opening = await readDraftForOpening({ userId: office[role].id, draftId });
      expect(opening.role).toBe(role);
    });
  }

  test('A3 a stranger gets nowhere', async () => {
    const { id } = (await makeOffice()).owner;
    const who = { actorId: id, draftId };
    const { workspaceId } = office;
    await rejectsWith(readDraftForOpening({ userId: id, draftId }), 'forbidden');
    await rejectsWith(updateDraftMeta({ ...who, patch: {} }), 'forbidden');
    await rejectsWith(deleteDraft(who), 'forbidden');
    await rejectsWith(restoreDraft(who), 'forbidden');
    const create = createDraft({ actorId: id, workspaceId, meta: META, blocks: [] });
    await rejectsWith(create, 'forbidden');
  });

  test('A3 a draft that does not exist', async () => {
    const { id } = office.owner;
    await rejectsWith(readDraftForOpening({ userId: id, draftId: 'nowhere' }), 'not-found');
    await rejectsWith(deleteDraft({ actorId: id, draftId: 'nowhere' }), 'not-found');
  });
});

describe('D1 a new draft', () => {
  const create = (blocks: readonly Block[], meta = META) =>
    createDraft({ actorId: office.drafter.id, workspaceId: office.workspaceId, meta, blocks });

  test('D1 exists with its first text', async () => {
    const blocks = [paragraph('同志们：')];
    const id = await create(blocks);
    expect(rooms().created.get(id)).toEqual(blocks);
    const opening = await readDraftForOpening({ userId: office.drafter.id, draftId: id });
    expect(opening).toEqual({
      id,
      role: 'drafter',
      meta: META,
      timeZone: 'Asia/Shanghai',
      stage: 'drafting',
      schemaVersion: 1,
      html: null,
      chars: 0,
      wordBudget: null,
      scaffold: null,
    });
  });

  test('D1 does not exist when its text could not be written', async () => {
    rooms().failure = new Error('database away');
    await expect(create([paragraph('同志们：')])).rejects.toThrow('database away');
    expect(await db().draft.count({ where: { workspaceId: office.workspaceId } })).toBe(1);
  });

  test('D1 exists when its text was committed and only something after that failed', async () => {
    rooms().create = async (id) => {
      await db().draft.update({ where: { id }, data: { seq: 1 } });
      throw new Error('rendering failed');
    };
    const id = await create([paragraph('同志们：')]);
    expect((await listDrafts({ userId: office.drafter.id }))[0]).toMatchObject({
      id,
      lastEditor: { id: office.drafter.id },
      lastEditedAt: expect.any(Date),
    });
  });

  test('D1 D2 is not listed while it has no text, as after a kill in between', async () => {
    const { workspaceId, owner } = office;
    const half = await makeDraft({ workspaceId, createdById: owner.id });
    expect((await listDrafts({ userId: owner.id })).map(({ id }) => id)).not.toContain(half);
  });

  test('D1 D3 with a bad field or too much text is refused', async () => {
    await rejectsWith(create([], { ...META, name: '' }), 'invalid-input', 'name');
    const long = paragraph('长'.repeat(MAX_NEW_DRAFT_CHARS));
    await rejectsWith(create([long, paragraph('文')]), 'too-large');
    expect(rooms().created.size).toBe(0);
  });
});

test('D3 changed fields are told to those who have the draft open', async () => {
  const { drafter } = office;
  await updateDraftMeta({ actorId: drafter.id, draftId, patch: META });
  const patch = { speaker: '李副市长', speechDate: null, speakingRate: 200 };
  const meta = await updateDraftMeta({ actorId: drafter.id, draftId, patch });
  expect(meta).toEqual({ ...META, ...patch });
  expect(rooms().events.at(-1)).toEqual({ draftId, event: { type: 'meta', meta } });
});

describe('D2 the list', () => {
  test('D2 tells name, last editor, characters and who is in it; the last edited first', async () => {
    const { workspaceId, owner, drafter } = office;
    const second = await makeDraft({ workspaceId, createdById: owner.id, seq: 1, name: '第二篇' });
    const lastEditedAt = new Date(Date.now() + 60_000);
    await db().draft.update({
      where: { id: draftId },
      data: { lastEditorId: drafter.id, lastEditedAt, seq: 7 },
    });
    await db().draftProjection.create({
      data: { draftId, seq: 7, blocks: [], text: '同志们', html: '<p>同志们</p>', chars: 3 },
    });
    rooms().open.set(draftId, [{ userId: drafter.id, name: drafter.name }]);
    const items = await listDrafts({ userId: office.viewer.id });
    expect(items.map(({ id }) => id)).toEqual([draftId, second]);
    expect(items[0]).toEqual({
      id: draftId,
      name: '在全市工作会议上的讲话',
      stage: 'drafting',
      speechDate: null,
      speaker: '',
      role: 'viewer',
      chars: 3,
      lastEditor: { id: drafter.id, name: drafter.name },
      lastEditedAt,
      createdAt: expect.any(Date),
      openedAt: null,
      deletedAt: null,
      present: [{ userId: drafter.id, name: drafter.name }],
    });
    const opening = await readDraftForOpening({ userId: office.viewer.id, draftId });
    expect(opening).toMatchObject({ html: '<p>同志们</p>', chars: 3 });
  });

  test('D2 shows no draft of another office, a guest sees the one draft', async () => {
    const other = await makeOffice();
    expect(await listDrafts({ userId: other.owner.id })).toEqual([]);
    await db().draftMember.create({ data: { draftId, userId: other.owner.id, role: 'reviewer' } });
    const items = await listDrafts({ userId: other.owner.id });
    expect(items.map(({ id, role }) => [id, role])).toEqual([[draftId, 'reviewer']]);
  });
});

describe('D4 the bin', () => {
  test('D4 a draft in the bin is gone until restored; its log stays', async () => {
    const { owner } = office;
    const payload = Uint8Array.of(1, 2, 3);
    await db().draftUpdate.create({ data: { draftId, seq: 1, epoch: 0, payload } });
    const who = { actorId: owner.id, draftId };
    await deleteDraft(who);
    expect(await listDrafts({ userId: owner.id })).toEqual([]);
    const [binned] = await listDrafts({ userId: owner.id, bin: true });
    expect(binned).toMatchObject({ id: draftId, deletedAt: expect.any(Date) });
    await rejectsWith(readDraftForOpening({ userId: owner.id, draftId }), 'not-found');
    await rejectsWith(updateDraftMeta({ ...who, patch: { name: 'x' } }), 'not-found');
    await rejectsWith(deleteDraft(who), 'not-found');
    await restoreDraft(who);
    expect(await listDrafts({ userId: owner.id })).toHaveLength(1);
    expect(await listDrafts({ userId: owner.id, bin: true })).toEqual([]);
    expect(await db().draftUpdate.count({ where: { draftId } })).toBe(1);
  });

  test('D4 A7 everybody who has it open is asked to leave', async () => {
    const { owner, drafter, viewer } = office;
    rooms().open.set(
      draftId,
      [drafter, viewer].map(({ id, name }) => ({ userId: id, name })),
    );
    await deleteDraft({ actorId: owner.id, draftId });
    expect(rooms().rechecked).toEqual([
      { userId: drafter.id, draftId },
      { userId: viewer.id, draftId },
    ]);
    const access = databaseAccess();
    expect(await access.draft(draftId)).toBeNull();
    expect(await access.role({ userId: drafter.id, draftId })).toBeNull();
  });
});

test('A8 what happened to drafts is in the audit', async () => {
  const { owner, workspaceId } = office;
  await deleteDraft({ actorId: owner.id, draftId });
  await restoreDraft({ actorId: owner.id, draftId });
  const events = await db().auditEvent.findMany({
    where: { workspaceId, draftId },
    orderBy: { createdAt: 'asc' },
  });
  expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
    ['draft.binned', owner.id],
    ['draft.restored', owner.id],
  ]);
});
