import { expect, test } from 'vitest';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice } from '@/prisma/factories/make-office';
import { makeUser } from '@/prisma/factories/make-user';
import { signInAs } from '@/prisma/testing/sign-in-as';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { signOut } from '../accounts/sign-out';
import { db } from '../client';
import { databaseAccess } from './access-port';

withTestDatabase();
const PASSWORD = 'correct horse';

test('S7 a session is alive until it is ended or expires', async () => {
  const user = await makeUser({ password: PASSWORD });
  const access = databaseAccess();
  const headers = await signInAs(user.email, PASSWORD);
  const session = await access.session(headers);
  const id = session?.sessionId ?? '';
  expect(await access.sessionAlive(id)).toBe(true);
  await db().session.update({ where: { id }, data: { expiresAt: new Date(0) } });
  expect(await access.sessionAlive(id)).toBe(false);
  const again = await signInAs(user.email, PASSWORD);
  const second = (await access.session(again))?.sessionId ?? '';
  await signOut({ headers: again });
  expect(await access.sessionAlive(second)).toBe(false);
  expect(await access.session(again)).toBeNull();
});

test('A1 A2 roles come from the workspace, else from the draft, else there is none', async () => {
  const office = await makeOffice();
  const draftId = await makeDraft({
    workspaceId: office.workspaceId,
    createdById: office.owner.id,
  });
  const access = databaseAccess();
  const stranger = await makeUser();
  const ask = (userId: string) => access.role({ userId, draftId });
  expect(await ask(office.drafter.id)).toBe('drafter');
  expect(await ask(stranger.id)).toBeNull();
  await db().draftMember.create({ data: { draftId, userId: stranger.id, role: 'viewer' } });
  expect(await ask(stranger.id)).toBe('viewer');
  expect(await access.role({ userId: stranger.id, draftId: 'nowhere' })).toBeNull();
  expect(await access.draft(draftId)).toEqual({ schemaVersion: 1 });
  expect(await access.draft('nowhere')).toBeNull();
});
