import { expect, test } from 'vitest';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice } from '@/prisma/factories/make-office';
import { makeUser } from '@/prisma/factories/make-user';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { db } from '../client';
import { hostOfGuest } from './host-of-guest';

withTestDatabase();

test('D9 a guest of a single draft sees the name of the workspace, nobody else does', async () => {
  const { workspaceId, owner } = await makeOffice();
  const { name } = await db().workspace.findUniqueOrThrow({ where: { id: workspaceId } });
  const draftId = await makeDraft({ workspaceId, createdById: owner.id });
  const guest = await makeUser();
  expect(await hostOfGuest({ userId: guest.id })).toBeNull();
  await db().draftMember.create({ data: { draftId, userId: guest.id, role: 'viewer' } });
  expect(await hostOfGuest({ userId: guest.id })).toBe(name);
});
