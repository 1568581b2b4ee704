import { beforeEach, describe, expect, test } from 'vitest';
import { can } from '@/lib/access/can';
import { ROLES } from '@/lib/access/role';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { makeUser } from '@/prisma/factories/make-user';
import { HeldTransaction } from '@/prisma/testing/held-transaction';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withRecordingRooms } from '@/prisma/testing/with-recording-rooms';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { roleInDraft } from '../access/role-in-draft';
import { db } from '../client';
import { listDraftMembers } from './list-draft-members';
import { listMembers } from './list-members';
import { listWorkspaces } from './list-workspaces';
import { removeMember } from './remove-member';
import { setDraftRole } from './set-draft-role';
import { setMemberRole } from './set-member-role';

withTestDatabase();
const rooms = withRecordingRooms();

let office: Office;
let draftId: string;
beforeEach(async () => {
  office = await makeOffice();
  draftId = await makeDraft({ workspaceId: office.workspaceId, createdById: office.owner.id });
});

async function rolesNow(): Promise<Record<string, string>> {
  const { workspaceId } = office;
  const members = await db().membership.findMany({ where: { workspaceId } });
  return Object.fromEntries(members.map(({ userId, role }) => [userId, role]));
}

describe('A3 rights over people', () => {
  for (const role of ROLES) {
    const may = can(role, 'workspace.people');
    test(`A3 ${role} ${may ? 'may' : 'may not'} change roles and remove`, async () => {
      const { workspaceId, viewer, reviewer } = office;
      const actorId = office[role].id;
      const work = [
        () => setMemberRole({ actorId, workspaceId, userId: viewer.id, role: 'drafter' }),
        () => setDraftRole({ actorId, draftId, userId: viewer.id, role: 'drafter' }),
        () => removeMember({ actorId, workspaceId, userId: reviewer.id }),
      ];
      const before = await rolesNow();
      for (const run of work) {
        if (may) await run();
        else await rejectsWith(run(), 'forbidden');
      }
      if (!may) {
        expect(await rolesNow()).toEqual(before);
        expect(rooms().rechecked).toEqual([]);
      }
    });

    test(`A3 ${role} may see the people`, async () => {
      const actorId = office[role].id;
      const members = await listMembers({ actorId, workspaceId: office.workspaceId });
      expect(members.map((member) => member.role)).toEqual(expect.arrayContaining([...ROLES]));
      expect(await listDraftMembers({ actorId, draftId })).toHaveLength(4);
    });
  }

  test('A3 a stranger sees and changes nobody', async () => {
    const stranger = (await makeOffice()).owner.id;
    const { workspaceId, viewer } = office;
    await rejectsWith(listMembers({ actorId: stranger, workspaceId }), 'forbidden');
    await rejectsWith(listDraftMembers({ actorId: stranger, draftId }), 'forbidden');
    const target = { actorId: stranger, workspaceId, userId: viewer.id };
    await rejectsWith(setMemberRole({ ...target, role: 'owner' }), 'forbidden');
    await rejectsWith(removeMember(target), 'forbidden');
  });
});

test('A7 a changed role and a removal are told to the open drafts', async () => {
  const { workspaceId, owner, drafter, viewer } = office;
  const actorId = owner.id;
  await setMemberRole({ actorId, workspaceId, userId: drafter.id, role: 'viewer' });
  await setDraftRole({ actorId, draftId, userId: viewer.id, role: 'drafter' });
  await removeMember({ actorId, workspaceId, userId: drafter.id });
  expect(rooms().rechecked).toEqual([
    { userId: drafter.id, draftId: undefined },
    { userId: viewer.id, draftId },
    { userId: drafter.id, draftId: undefined },
  ]);
});

test('A2 a role in one draft counts there alone and can be taken away', async () => {
  const { workspaceId, owner, drafter } = office;
  const other = await makeDraft({ workspaceId, createdById: owner.id });
  const who = { userId: drafter.id, draftId };
  await setDraftRole({ actorId: owner.id, ...who, role: 'viewer' });
  expect(await roleInDraft(who)).toBe('viewer');
  expect(await roleInDraft({ userId: drafter.id, draftId: other })).toBe('drafter');
  const listed = await listDraftMembers({ actorId: owner.id, draftId });
  expect(listed.find(({ userId }) => userId === drafter.id)).toEqual({
    userId: drafter.id,
    name: drafter.name,
    role: 'viewer',
    draftRole: 'viewer',
    workspaceRole: 'drafter',
  });
  await setDraftRole({ actorId: owner.id, ...who, role: null });
  expect(await roleInDraft(who)).toBe('drafter');
});

test('A2 an owner of the workspace cannot be lowered in a draft', async () => {
  const { owner } = office;
  const work = setDraftRole({ actorId: owner.id, draftId, userId: owner.id, role: 'viewer' });
  await rejectsWith(work, 'forbidden');
  // Also when an entry came to be in another way.
  await db().draftMember.create({ data: { draftId, userId: owner.id, role: 'viewer' } });
  expect(await roleInDraft({ userId: owner.id, draftId })).toBe('owner');
});

test('A2 a guest of a draft is listed, and is out when the entry is taken away', async () => {
  const { owner } = office;
  const guest = await makeUser({ name: '客人' });
  await rejectsWith(
    setDraftRole({ actorId: owner.id, draftId, userId: guest.id, role: 'drafter' }),
    'not-found',
  );
  await db().draftMember.create({ data: { draftId, userId: guest.id, role: 'reviewer' } });
  const listed = await listDraftMembers({ actorId: guest.id, draftId });
  expect(listed.at(-1)).toEqual({
    userId: guest.id,
    name: '客人',
    role: 'reviewer',
    draftRole: 'reviewer',
    workspaceRole: null,
  });
  expect(await listWorkspaces({ userId: guest.id })).toEqual([]);
  await setDraftRole({ actorId: owner.id, draftId, userId: guest.id, role: null });
  await rejectsWith(listDraftMembers({ actorId: guest.id, draftId }), 'forbidden');
});

describe('A4 the last owner', () => {
  test('A4 cannot be lowered or removed', async () => {
    const { workspaceId, owner } = office;
    const self = { actorId: owner.id, workspaceId, userId: owner.id };
    await rejectsWith(setMemberRole({ ...self, role: 'drafter' }), 'forbidden', 'role');
    await rejectsWith(removeMember(self), 'forbidden', 'role');
    await setMemberRole({ ...self, role: 'owner' });
  });

  test('A4 two owners who lower each other at once leave one', async () => {
    const { workspaceId, owner, drafter } = office;
    const change = { actorId: owner.id, workspaceId };
    await setMemberRole({ ...change, userId: drafter.id, role: 'owner' });
    const results = await Promise.allSettled([
      setMemberRole({ actorId: owner.id, workspaceId, userId: drafter.id, role: 'viewer' }),
      setMemberRole({ actorId: drafter.id, workspaceId, userId: owner.id, role: 'viewer' }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(Object.values(await rolesNow()).filter((role) => role === 'owner')).toHaveLength(1);
  });

  test('A4 two owners who leave at once: one stays', async () => {
    const { workspaceId, owner, drafter } = office;
    await setMemberRole({ actorId: owner.id, workspaceId, userId: drafter.id, role: 'owner' });
    const results = await Promise.allSettled(
      [owner, drafter].map(({ id }) => removeMember({ actorId: id, workspaceId, userId: id })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(Object.values(await rolesNow()).filter((role) => role === 'owner')).toHaveLength(1);
  });
});

test('A6 who loses the right while waiting for a turn changes nothing any more', async () => {
  const { workspaceId, owner, drafter, viewer } = office;
  const actorId = owner.id;
  await setMemberRole({ actorId, workspaceId, userId: drafter.id, role: 'owner' });
  const held = await HeldTransaction.begin(
    `SELECT FROM workspace WHERE id = '${workspaceId}' FOR UPDATE`,
    `UPDATE membership SET role = 'viewer' WHERE user_id = '${owner.id}'`,
  );
  const work = [
    setMemberRole({ actorId, workspaceId, userId: viewer.id, role: 'owner' }),
    setDraftRole({ actorId, draftId, userId: viewer.id, role: 'owner' }),
    removeMember({ actorId, workspaceId, userId: drafter.id }),
  ];
  const refused = Promise.all(work.map((change) => rejectsWith(change, 'forbidden')));
  await held.until(3);
  await held.commit();
  await refused;
  expect(await rolesNow()).toMatchObject({ [viewer.id]: 'viewer', [drafter.id]: 'owner' });
});

test('A1 a removed person has no right left, in single drafts neither', async () => {
  const { workspaceId, owner, viewer } = office;
  await setDraftRole({ actorId: owner.id, draftId, userId: viewer.id, role: 'drafter' });
  await removeMember({ actorId: owner.id, workspaceId, userId: viewer.id });
  expect(await roleInDraft({ userId: viewer.id, draftId })).toBeNull();
  const again = removeMember({ actorId: owner.id, workspaceId, userId: viewer.id });
  await rejectsWith(again, 'not-found');
  const role = setMemberRole({ actorId: owner.id, workspaceId, userId: viewer.id, role: 'viewer' });
  await rejectsWith(role, 'not-found');
});

test('A8 changes of people are in the audit', async () => {
  const { workspaceId, owner, viewer } = office;
  await setMemberRole({ actorId: owner.id, workspaceId, userId: viewer.id, role: 'drafter' });
  await removeMember({ actorId: owner.id, workspaceId, userId: viewer.id });
  const events = await db().auditEvent.findMany({
    where: { workspaceId },
    orderBy: { createdAt: 'asc' },
  });
  expect(events).toMatchObject([
    { actorId: owner.id, action: 'member.role', targetId: viewer.id, detail: { role: 'drafter' } },
    { actorId: owner.id, action: 'member.removed', targetId: viewer.id },
  ]);
});
