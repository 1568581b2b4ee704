import { beforeEach, expect, test } from 'vitest';
import { ROLES } from '@/lib/access/role';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { makeUser } from '@/prisma/factories/make-user';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { db } from '../client';
import { createUnit } from './create-unit';
import { listUnits, listUnitsOfDraft } from './list-units';
import { renameUnit } from './rename-unit';
import { setUnitRetired } from './retire-unit';
import { setUnitFacts } from './set-unit-facts';
import { addUnitAlias, removeUnitAlias } from './unit-aliases';

withTestDatabase();

let office: Office;
let actor: { actorId: string; workspaceId: string };
beforeEach(async () => {
  office = await makeOffice();
  actor = { actorId: office.drafter.id, workspaceId: office.workspaceId };
});

const make = (name: string, ...aliases: string[]) => createUnit({ ...actor, name, aliases });
const seen = async () =>
  (await listUnits(actor)).map(({ name, aliases, retired }) => [
    name,
    ...aliases.map((alias) => alias.name),
    retired,
  ]);

test('U1 everybody sees the units, owners and drafters change them', async () => {
  const unit = await make('市民政局');
  const draftId = await makeDraft({
    workspaceId: office.workspaceId,
    createdById: office.owner.id,
  });
  const guest = await makeUser();
  await db().draftMember.create({ data: { draftId, userId: guest.id, role: 'viewer' } });
  expect(await listUnitsOfDraft({ actorId: guest.id, draftId })).toHaveLength(1);
  await rejectsWith(listUnits({ ...actor, actorId: guest.id }), 'forbidden');
  for (const role of ROLES) {
    const actorId = office[role].id;
    expect(await listUnits({ ...actor, actorId })).toHaveLength(1);
    expect(await listUnitsOfDraft({ actorId, draftId })).toHaveLength(1);
    if (role === 'owner' || role === 'drafter') continue;
    const act = { actorId, unitId: unit.id };
    await rejectsWith(createUnit({ ...actor, actorId, name: '市商务局' }), 'forbidden');
    await rejectsWith(renameUnit({ ...act, name: '市商务局', keepOld: true }), 'forbidden');
    await rejectsWith(addUnitAlias({ ...act, alias: '民政局' }), 'forbidden');
    await rejectsWith(setUnitRetired({ ...act, retired: true }), 'forbidden');
    const facts = { kind: '', rank: 1, from: '', to: '' };
    await rejectsWith(setUnitFacts({ ...act, ...facts }), 'forbidden');
  }
  expect(await seen()).toEqual([['市民政局', false]]);
});

test('U2 a name is one line of 1 to 60 characters', async () => {
  expect((await make(' 市\n民政局\u200b ')).name).toBe('市 民政局');
  await rejectsWith(make('局'.repeat(10_000)), 'unit-name-long', 'name');
  await rejectsWith(make('局'.repeat(61)), 'unit-name-long', 'name');
  await rejectsWith(make('市商务局', '局'.repeat(61)), 'unit-name-long', 'aliases');
  await rejectsWith(make(' \u200b\n'), 'invalid-input', 'name');
  expect((await make('局'.repeat(60))).name).toHaveLength(60);
  expect(await listUnits(actor)).toHaveLength(2);
});

test('U3 U4 a taken name is refused with the unit that has it, and nothing is kept', async () => {
  await make('市综合行政执法局', '市执法局');
  const taken = { params: { name: '市执法局', unit: '市综合行政执法局' } };
  await expect(make('市执法局')).rejects.toMatchObject({ code: 'unit-name-taken', ...taken });
  await expect(make('市城管局', '城管局', '市执法局')).rejects.toMatchObject(taken);
  const other = await make('市城管局', '市城管局');
  const act = { actorId: actor.actorId, unitId: other.id };
  await rejectsWith(addUnitAlias({ ...act, alias: '市执法局' }), 'unit-name-taken', 'alias');
  await rejectsWith(
    renameUnit({ ...act, name: '市执法局', keepOld: true }),
    'unit-name-taken',
    'name',
  );
  expect(await seen()).toEqual([
    ['市综合行政执法局', '市执法局', false],
    ['市城管局', false],
  ]);
  const elsewhere = await makeOffice();
  const there = { actorId: elsewhere.owner.id, workspaceId: elsewhere.workspaceId };
  expect((await createUnit({ ...there, name: '市执法局' })).name).toBe('市执法局');
});

test('U3 of two people who take one name at once, one gets it', async () => {
  const both = await Promise.allSettled([make('市水务局'), make('市水利局', '市水务局')]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await listUnits(actor)).toHaveLength(1);
});

test('U5 a rename keeps the old name as an alias unless told otherwise', async () => {
  const { id } = await make('市环保局', '环保局');
  const act = { actorId: actor.actorId, unitId: id };
  await renameUnit({ ...act, name: '市生态环境局', keepOld: true });
  expect(await seen()).toEqual([['市生态环境局', '市环保局', '环保局', false]]);
  await renameUnit({ ...act, name: '市环保局', keepOld: false });
  expect(await seen()).toEqual([['市环保局', '环保局', false]]);
  await addUnitAlias({ ...act, alias: '市环境局' });
  await removeUnitAlias({ ...act, alias: '环保局' });
  await removeUnitAlias({ ...act, alias: '市环保局' });
  expect(await seen()).toEqual([['市环保局', '市环境局', false]]);
});

test('U7 kind, order, and days; days that are none are refused', async () => {
  const { id } = await make('市卫健委');
  const last = await make('市民政局');
  const act = { actorId: actor.actorId, unitId: id };
  const facts = { kind: 'government', rank: null, from: '', to: '' };
  await setUnitFacts({ ...act, ...facts, unitId: last.id, rank: 3 });
  await setUnitFacts({ ...act, ...facts, from: '2019年1月', to: '' });
  await addUnitAlias({ ...act, alias: '市卫计委', to: '2018-12-31' });
  await addUnitAlias({ ...act, alias: '市卫计委', from: '2014/3/1', to: '2018-12-31' });
  expect(await listUnits(actor)).toMatchObject([
    { name: '市民政局', rank: 3 },
    {
      name: '市卫健委',
      kind: 'government',
      from: '2019-01-01',
      to: null,
      aliases: [{ name: '市卫计委', from: '2014-03-01', to: '2018-12-31' }],
    },
  ]);
  await rejectsWith(setUnitFacts({ ...act, ...facts, from: '2018-02-30' }), 'unit-date', 'from');
  const backwards = { ...act, ...facts, from: '2019', to: '2018' };
  await rejectsWith(setUnitFacts(backwards), 'unit-backwards', 'to');
  await rejectsWith(setUnitFacts({ ...act, ...facts, rank: -1 }), 'invalid-input', 'rank');
  await rejectsWith(setUnitFacts({ ...act, ...facts, kind: 'castle' }), 'invalid-input', 'kind');
  await rejectsWith(addUnitAlias({ ...act, alias: '甲', to: '昨天' }), 'unit-date', 'to');
});

test('U6 a retired unit keeps its names and comes back', async () => {
  const { id } = await make('市农办');
  const act = { actorId: actor.actorId, unitId: id };
  await setUnitRetired({ ...act, retired: true });
  expect(await seen()).toEqual([['市农办', true]]);
  await rejectsWith(make('市农办'), 'unit-name-taken', 'name');
  await setUnitRetired({ ...act, retired: false });
  expect(await seen()).toEqual([['市农办', false]]);
  await rejectsWith(setUnitRetired({ ...act, unitId: 'nowhere', retired: true }), 'not-found');
});
