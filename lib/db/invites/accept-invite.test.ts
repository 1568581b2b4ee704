import { beforeAll, describe, expect, test } from 'vitest';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeInvite } from '@/prisma/factories/make-invite';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { makeUser } from '@/prisma/factories/make-user';
import { HeldTransaction } from '@/prisma/testing/held-transaction';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { signInAs } from '@/prisma/testing/sign-in-as';
import { withRecordingRooms } from '@/prisma/testing/with-recording-rooms';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { roleInDraft } from '../access/role-in-draft';
import { db } from '../client';
import { listMembers } from '../members/list-members';
import { acceptInvite } from './accept-invite';
import { INVITE_DAYS } from './create-invite';
import { listInvites } from './list-invites';
import { readInvite } from './read-invite';

withTestDatabase();
const rooms = withRecordingRooms();

let office: Office;
beforeAll(async () => {
  office = await makeOffice();
});

const workspaceInvite = (
  role: 'owner' | 'drafter' | 'reviewer' | 'viewer' = 'drafter',
  now?: Date,
) =>
  makeInvite({
    workspaceId: office.workspaceId,
    actorId: office.owner.id,
    role,
    ...(now ? { now } : {}),
  });
const newDraft = () => makeDraft({ workspaceId: office.workspaceId, createdById: office.owner.id });
const account = (email: string) => ({ name: '孙科员', email, password: 'correct horse' });

async function roleOf(userId: string): Promise<string | undefined> {
  const members = await listMembers({
    actorId: office.owner.id,
    workspaceId: office.workspaceId,
  });
  return members.find((member) => member.userId === userId)?.role;
}

test('A5 a new person makes an account by the link and can sign in', async () => {
  const token = await workspaceInvite('reviewer');
  const accepted = await acceptInvite({ token, account: account('Sun@Example.invalid ') });
  expect(accepted).toEqual({
    userId: expect.any(String),
    workspaceId: office.workspaceId,
    draftId: null,
  });
  expect(await roleOf(accepted.userId)).toBe('reviewer');
  await signInAs('sun@example.invalid', 'correct horse');
});

test('A5 a person signed in joins', async () => {
  const user = await makeUser();
  const token = await workspaceInvite('viewer');
  await acceptInvite({ token, userId: user.id });
  expect(await roleOf(user.id)).toBe('viewer');
  expect(rooms().rechecked).toEqual([{ userId: user.id, draftId: undefined }]);
});

test('A5 an invite for one draft opens that draft alone', async () => {
  const [draftId, other] = [await newDraft(), await newDraft()];
  const token = await makeInvite({ draftId, actorId: office.owner.id, role: 'reviewer' });
  const user = await makeUser();
  const accepted = await acceptInvite({ token, userId: user.id });
  expect(accepted.draftId).toBe(draftId);
  expect(await roleInDraft({ userId: user.id, draftId })).toBe('reviewer');
  expect(await roleInDraft({ userId: user.id, draftId: other })).toBeNull();
  expect(await roleOf(user.id)).toBeUndefined();
});

test('A5 a link is used once', async () => {
  const token = await workspaceInvite();
  await acceptInvite({ token, userId: (await makeUser()).id });
  await rejectsWith(acceptInvite({ token, userId: (await makeUser()).id }), 'invite-used');
  await rejectsWith(readInvite({ token }), 'invite-used');
});

test('A5 of five people who use one link at once one gets in', async () => {
  const token = await workspaceInvite();
  const before = await db().membership.count();
  const users = await Promise.all(Array.from({ length: 4 }, () => makeUser()));
  // Nobody gets past the row of the invite before all five are there.
  const held = await HeldTransaction.begin('SELECT FROM invite FOR UPDATE');
  const uses = Promise.allSettled([
    ...users.map(({ id }) => acceptInvite({ token, userId: id })),
    acceptInvite({ token, account: account('race@example.invalid') }),
  ]);
  await held.until(5);
  await held.commit();
  const results = await uses;
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const result of results) {
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'invite-used' });
  }
  expect(await db().membership.count()).toBe(before + 1);
  const raced = await db().user.count({ where: { email: 'race@example.invalid' } });
  expect(raced).toBe(results[4]?.status === 'fulfilled' ? 1 : 0);
});

test('A5 an expired link is refused and no longer listed', async () => {
  const now = new Date('2026-01-01T00:00:00Z');
  const token = await workspaceInvite('drafter', now);
  const lastMoment = new Date(now.getTime() + INVITE_DAYS * 24 * 3600 * 1000 - 1);
  const expired = new Date(lastMoment.getTime() + 1);
  expect(await readInvite({ token, now: lastMoment })).toMatchObject({
    role: 'drafter',
    workspaceName: '市政府办公室',
    draftName: null,
    invitedBy: '王主任',
  });
  await rejectsWith(readInvite({ token, now: expired }), 'invite-expired');
  const user = await makeUser();
  await rejectsWith(acceptInvite({ token, userId: user.id, now: expired }), 'invite-expired');
  expect(await roleOf(user.id)).toBeUndefined();
  const { workspaceId, owner } = office;
  const open = await listInvites({ workspaceId, actorId: owner.id, now: expired });
  const createdAts = open.map(({ expiresAt }) => expiresAt.getTime());
  expect(createdAts).not.toContain(expired.getTime());
});

test('A5 a foreign token is refused', async () => {
  await rejectsWith(readInvite({ token: 'nonsense' }), 'not-found');
  const work = acceptInvite({ token: 'nonsense', account: account('x@example.invalid') });
  await rejectsWith(work, 'not-found');
  expect(await db().user.count({ where: { email: 'x@example.invalid' } })).toBe(0);
});

test('A5 the token itself is not stored', async () => {
  const token = await workspaceInvite();
  const rows = await db().$queryRaw<
    { row: string }[]
  >`SELECT to_jsonb(i)::text AS row FROM invite i`;
  expect(rows.some(({ row }) => row.includes(token))).toBe(false);
});

test('A5 a taken address is refused and the link stays open', async () => {
  const user = await makeUser();
  const token = await workspaceInvite();
  await rejectsWith(acceptInvite({ token, account: account(user.email) }), 'email-taken', 'email');
  await acceptInvite({ token, account: account('second-try@example.invalid') });
});

test('A5 a draft in the bin takes nobody in', async () => {
  const draftId = await newDraft();
  const token = await makeInvite({ draftId, actorId: office.owner.id });
  await db().draft.update({ where: { id: draftId }, data: { deletedAt: new Date() } });
  await rejectsWith(acceptInvite({ token, userId: (await makeUser()).id }), 'not-found');
});

describe('A5 an invite never lowers', () => {
  test('A5 an owner who opens a viewer link stays owner', async () => {
    const token = await workspaceInvite('viewer');
    await acceptInvite({ token, userId: office.owner.id });
    expect(await roleOf(office.owner.id)).toBe('owner');
  });

  test('A5 a viewer is raised by a drafter link', async () => {
    const user = await makeUser();
    await acceptInvite({ token: await workspaceInvite('viewer'), userId: user.id });
    await acceptInvite({ token: await workspaceInvite('drafter'), userId: user.id });
    expect(await roleOf(user.id)).toBe('drafter');
  });

  test('A5 a drafter of the workspace is not lowered in a draft, a viewer is raised there', async () => {
    const draftId = await newDraft();
    const invite = () => makeInvite({ draftId, actorId: office.owner.id, role: 'reviewer' });
    await acceptInvite({ token: await invite(), userId: office.drafter.id });
    await acceptInvite({ token: await invite(), userId: office.viewer.id });
    expect(await roleInDraft({ userId: office.drafter.id, draftId })).toBe('drafter');
    expect(await roleInDraft({ userId: office.viewer.id, draftId })).toBe('reviewer');
  });
});
