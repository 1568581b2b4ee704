import { beforeAll, expect, test } from 'vitest';
import { can } from '@/lib/access/can';
import { ROLES } from '@/lib/access/role';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeInvite } from '@/prisma/factories/make-invite';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { makeUser } from '@/prisma/factories/make-user';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { db } from '../client';
import { acceptInvite } from './accept-invite';
import { createInvite } from './create-invite';
import { listInvites } from './list-invites';
import { readInvite } from './read-invite';
import { revokeInvite } from './revoke-invite';

withTestDatabase();

let office: Office;
let draftId: string;
beforeAll(async () => {
  office = await makeOffice();
  draftId = await makeDraft({ workspaceId: office.workspaceId, createdById: office.owner.id });
});

for (const role of ROLES) {
  const may = can(role, 'workspace.people');
  test(`A3 ${role} ${may ? 'may' : 'may not'} invite, list and revoke`, async () => {
    const actorId = office[role].id;
    for (const scope of [{ workspaceId: office.workspaceId }, { draftId }]) {
      const made = await createInvite({ ...scope, actorId: office.owner.id, role: 'viewer' });
      const work = [
        () => createInvite({ ...scope, actorId, role: 'viewer' }),
        () => listInvites({ ...scope, actorId }),
        () => revokeInvite({ actorId, inviteId: made.id }),
      ];
      for (const run of work) {
        if (may) await run();
        else await rejectsWith(run(), 'forbidden');
      }
      const { revokedAt } = await db().invite.findUniqueOrThrow({ where: { id: made.id } });
      expect(revokedAt !== null).toBe(may);
    }
  });
}

test('A3 an owner of one draft invites to that draft and not to the workspace', async () => {
  const guest = await makeUser();
  const token = await makeInvite({ draftId, actorId: office.owner.id, role: 'owner' });
  await acceptInvite({ token, userId: guest.id });
  await createInvite({ draftId, actorId: guest.id, role: 'viewer' });
  const { workspaceId } = office;
  await rejectsWith(createInvite({ workspaceId, actorId: guest.id, role: 'viewer' }), 'forbidden');
});

test('A3 a stranger and an unknown draft', async () => {
  const stranger = (await makeOffice()).owner.id;
  const { workspaceId, owner } = office;
  await rejectsWith(createInvite({ workspaceId, actorId: stranger, role: 'owner' }), 'forbidden');
  await rejectsWith(createInvite({ draftId, actorId: stranger, role: 'owner' }), 'forbidden');
  const nowhere = createInvite({ draftId: 'nowhere', actorId: owner.id, role: 'viewer' });
  await rejectsWith(nowhere, 'not-found');
  await rejectsWith(revokeInvite({ actorId: owner.id, inviteId: 'nowhere' }), 'not-found');
});

test('A5 a revoked link is refused; a used one cannot be revoked', async () => {
  const { workspaceId, owner } = office;
  const [first, second] = [
    await createInvite({ workspaceId, actorId: owner.id, role: 'viewer' }),
    await createInvite({ workspaceId, actorId: owner.id, role: 'viewer' }),
  ];
  await revokeInvite({ actorId: owner.id, inviteId: first.id });
  await rejectsWith(readInvite({ token: first.token }), 'invite-expired');
  await acceptInvite({ token: second.token, userId: (await makeUser()).id });
  await rejectsWith(revokeInvite({ actorId: owner.id, inviteId: second.id }), 'invite-used');
  const open = (await listInvites({ workspaceId, actorId: owner.id })).map(({ id }) => id);
  expect(open).not.toContain(first.id);
  expect(open).not.toContain(second.id);
});
