import { beforeEach, expect, test } from 'vitest';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { makeUser } from '@/prisma/factories/make-user';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { db } from '../client';
import { deleteDraft } from './delete-draft';
import { type DraftView, listDrafts, MAX_LISTED } from './list-drafts';
import { recordVisit } from './record-visit';

withTestDatabase();

let office: Office;

beforeEach(async () => {
  office = await makeOffice();
});

const make = (name: string, by = office.owner.id) =>
  makeDraft({ workspaceId: office.workspaceId, createdById: by, name, seq: 1 });
const names = async (userId: string, view: DraftView) =>
  (await listDrafts({ userId, view })).map(({ name }) => name);

test('D6 the last opened stand first, each person for itself, and only what may be read', async () => {
  const [a, b, c] = await Promise.all([make('甲'), make('乙'), make('丙')]);
  const guest = await makeUser();
  const { drafter, owner } = office;
  const visit = (draftId: string, at: number, userId = drafter.id) =>
    recordVisit({ userId, draftId, now: new Date(Date.now() + at * 1000) });
  await visit(a, 1);
  await visit(b, 2);
  await visit(c, 3);
  await visit(a, 4);
  await visit(b, 5, guest.id);
  expect(await names(drafter.id, 'recent')).toEqual(['甲', '丙', '乙']);
  expect(await names(owner.id, 'recent')).toEqual([]);
  expect(await names(guest.id, 'recent')).toEqual([]);
  await deleteDraft({ actorId: owner.id, draftId: a });
  expect(await names(drafter.id, 'recent')).toEqual(['丙', '乙']);
  await recordVisit({ userId: drafter.id, draftId: 'nowhere' });
  await recordVisit({ userId: 'nobody', draftId: b });
});

test('D7 mine: made, written in, edited last, or drafter by name', async () => {
  const { drafter, owner } = office;
  await make('自己建的', drafter.id);
  const edited = await make('最后改的');
  const written = await make('写过的');
  const named = await make('指名起草的');
  const read = await make('只请审阅的');
  await make('别人的');
  await db().draft.update({ where: { id: edited }, data: { lastEditorId: drafter.id } });
  await db().draftClient.create({
    data: { draftId: written, clientId: 4_294_967_295n, userId: drafter.id },
  });
  await db().draft.update({ where: { id: written }, data: { lastEditorId: owner.id } });
  for (const [draftId, role] of [
    [named, 'drafter'],
    [read, 'reviewer'],
  ] as const)
    await db().draftMember.create({ data: { draftId, userId: drafter.id, role } });
  expect((await names(drafter.id, 'mine')).sort()).toEqual(
    ['自己建的', '最后改的', '写过的', '指名起草的'].sort(),
  );
  expect(await names(owner.id, 'mine')).toHaveLength(5);
  expect(await names(drafter.id, 'all')).toHaveLength(6);
});

test('D8 the list ends at a hundred, the last edited are in it', async () => {
  const { workspaceId, owner } = office;
  const old = new Date(0);
  await db().draft.createMany({
    data: Array.from({ length: MAX_LISTED }, (_, n) => ({
      workspaceId,
      createdById: owner.id,
      name: `旧稿${n}`,
      seq: 1,
      lastEditedAt: old,
    })),
  });
  const fresh = await make('新稿');
  await db().draft.update({ where: { id: fresh }, data: { lastEditedAt: new Date() } });
  const items = await listDrafts({ userId: owner.id });
  expect(items).toHaveLength(MAX_LISTED);
  expect(items[0]?.name).toBe('新稿');
});
