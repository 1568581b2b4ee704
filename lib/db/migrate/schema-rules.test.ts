import { expect, test } from 'vitest';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice } from '@/prisma/factories/make-office';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { db } from '../client';

withTestDatabase();

test('M6 a stored update and a snapshot cannot be changed', async () => {
  const { workspaceId, owner } = await makeOffice();
  const draftId = await makeDraft({ workspaceId, createdById: owner.id });
  const bytes = Uint8Array.of(1, 2);
  await db().draftUpdate.create({ data: { draftId, seq: 1, epoch: 0, payload: bytes } });
  await db().draftSnapshot.create({ data: { draftId, seq: 1, epoch: 0, state: bytes } });
  const changed = Uint8Array.of(3);
  await expect(db().draftUpdate.updateMany({ data: { payload: changed } })).rejects.toThrow(
    'append-only',
  );
  await expect(db().draftSnapshot.updateMany({ data: { state: changed } })).rejects.toThrow(
    'append-only',
  );
  expect((await db().draftUpdate.findFirst({ where: { draftId } }))?.payload).toEqual(bytes);
});

test('M6 a draft with a log cannot be deleted', async () => {
  const { workspaceId, owner } = await makeOffice();
  const draftId = await makeDraft({ workspaceId, createdById: owner.id });
  await db().draftUpdate.create({
    data: { draftId, seq: 1, epoch: 0, payload: Uint8Array.of(1) },
  });
  await expect(db().draft.delete({ where: { id: draftId } })).rejects.toMatchObject({
    code: 'P2003',
  });
});

test('M6 an address in upper case is refused', async () => {
  const data = { name: 'A', email: 'A@example.invalid' };
  await expect(db().user.create({ data })).rejects.toThrow('user_email_lower_case');
});

test('M6 a speech date that is no civil date is refused', async () => {
  const { workspaceId, owner } = await makeOffice();
  const data = { workspaceId, createdById: owner.id, name: 'x', speechDate: '2026-13-01' };
  await expect(db().draft.create({ data })).rejects.toThrow('draft_speech_date_civil');
});
