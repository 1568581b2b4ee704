import { afterEach, beforeEach, expect, test } from 'vitest';
import { HeldTransaction } from '@/prisma/testing/held-transaction';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { type TestDatabase, testDatabase } from '@/prisma/testing/test-database';
import { closeDb, db } from '../client';
import { createOwner } from './create-owner';
import { needsSetup } from './needs-setup';

let database: TestDatabase;

beforeEach(async () => {
  database = await testDatabase();
  process.env.DATABASE_URL = database.url;
});

afterEach(async () => {
  await closeDb();
  await database.drop();
});

const INPUT = {
  name: ' 王主任 ',
  email: ' Wang@Example.invalid',
  password: 'correct horse',
  workspaceName: '市政府办公室',
};

test('S1 the first visit makes the owner and the workspace', async () => {
  expect(await needsSetup()).toBe(true);
  const { userId, workspaceId } = await createOwner(INPUT);
  expect(await needsSetup()).toBe(false);
  const membership = await db().membership.findFirstOrThrow({
    include: { user: true, workspace: true },
  });
  expect(membership).toMatchObject({
    role: 'owner',
    user: { id: userId, name: '王主任', email: 'wang@example.invalid' },
    workspace: { id: workspaceId, name: '市政府办公室', timeZone: 'Asia/Shanghai' },
  });
});

test('S1 the second visit is refused', async () => {
  await createOwner(INPUT);
  await rejectsWith(createOwner({ ...INPUT, email: 'b@example.invalid' }), 'already-set-up');
});

test('S1 of three first visits at once one wins', async () => {
  // Nobody gets past the first insert, so all three have looked before one has written.
  const held = await HeldTransaction.begin('LOCK TABLE "user" IN EXCLUSIVE MODE');
  const inputs = ['a', 'b', 'c'].map((name) => ({ ...INPUT, email: `${name}@example.invalid` }));
  const visits = Promise.allSettled(inputs.map(createOwner));
  await held.until(3);
  await held.commit();
  const results = await visits;
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const result of results) {
    if (result.status === 'rejected')
      expect(result.reason).toMatchObject({ code: 'already-set-up' });
  }
  expect([await db().user.count(), await db().workspace.count()]).toEqual([1, 1]);
});

test.each([
  [{ name: '  ' }, 'invalid-input', 'name'],
  [{ email: 'nobody' }, 'invalid-input', 'email'],
  [{ password: '123456789' }, 'weak-password', 'password'],
  [{ password: 'x'.repeat(129) }, 'weak-password', 'password'],
  [{ workspaceName: ' ' }, 'invalid-input', 'workspaceName'],
] as const)('S1 S2 %j is refused as %s', async (change, code, field) => {
  await rejectsWith(createOwner({ ...INPUT, ...change }), code, field);
  expect(await needsSetup()).toBe(true);
});
