import { beforeEach, expect, test } from 'vitest';
import { ROLES } from '@/lib/access/role';
import type { ImportRow } from '@/lib/units/import-row';
import { ALWAYS } from '@/lib/units/term';
import { unitBook } from '@/lib/units/unit-book';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { db } from '../client';
import { createUnit } from './create-unit';
import { importUnits } from './import-units';
import { listUnits } from './list-units';
import { mergeUnits } from './merge-units';
import { renameUnit } from './rename-unit';
import { setUnitFacts } from './set-unit-facts';
import { removeUnitAlias } from './unit-aliases';
import { unmergeUnit } from './unmerge-unit';

withTestDatabase();

let office: Office;
let actor: { actorId: string; workspaceId: string };
beforeEach(async () => {
  office = await makeOffice();
  actor = { actorId: office.drafter.id, workspaceId: office.workspaceId };
});

const make = async (name: string, ...aliases: string[]) =>
  (await createUnit({ ...actor, name, aliases })).id;
const seen = async () =>
  (await listUnits(actor)).map(({ name, aliases }) => [name, ...aliases.map((one) => one.name)]);
const row = (name: string, more: Partial<ImportRow> = {}): ImportRow => ({
  name,
  aliases: [],
  kind: null,
  rank: null,
  retired: null,
  ...ALWAYS,
  ...more,
});
const audited = async () =>
  (await db().auditEvent.findMany({ where: { action: { startsWith: 'unit.' } } })).map(
    ({ action }) => action,
  );

test('U8 U10 who changes units merges and imports, nobody else', async () => {
  for (const role of ROLES) {
    const may = role === 'owner' || role === 'drafter';
    const actorId = office[role].id;
    const [unitId, otherId] = [await make(`市${role}局`), await make(`${role}局`)];
    const tried = async (act: Promise<unknown>) => (may ? act : rejectsWith(act, 'forbidden'));
    await tried(mergeUnits({ actorId, unitId, otherId }));
    await tried(importUnits({ ...actor, actorId, rows: [row(`${role}办`)] }));
    await tried(unmergeUnit({ actorId, unitId, otherId }));
  }
  const stranger = await makeOffice();
  const actorId = stranger.owner.id;
  await rejectsWith(importUnits({ ...actor, actorId, rows: [row('甲局')] }), 'forbidden');
  const [unitId, otherId] = [await make('甲局'), await make('乙局')];
  await rejectsWith(mergeUnits({ actorId, unitId, otherId }), 'forbidden');
  const theirs = await createUnit({ actorId, workspaceId: stranger.workspaceId, name: '丙局' });
  await rejectsWith(mergeUnits({ ...actor, unitId, otherId: theirs.id }), 'not-found');
});

test('U8 a merged unit lives on as names and as an id, whatever is merged later', async () => {
  const old = await make('市卫计委', '卫计委');
  await setUnitFacts({ ...actor, unitId: old, kind: '', rank: null, from: '2014', to: '2018' });
  const middle = await make('市卫健委');
  const kept = await make('市卫生健康委员会', '卫健委');
  await mergeUnits({ ...actor, unitId: middle, otherId: old });
  await mergeUnits({ ...actor, unitId: kept, otherId: middle });
  const [unit, ...more] = await listUnits(actor);
  expect(more).toEqual([]);
  expect(unit?.aliases).toEqual([
    { name: '卫健委', ...ALWAYS },
    { name: '卫计委', ...ALWAYS },
    { name: '市卫健委', ...ALWAYS },
    { name: '市卫计委', from: '2014-01-01', to: '2018-12-31' },
  ]);
  const book = unitBook(unit ? [unit] : []);
  expect([old, middle, kept].map((id) => book.byId(id)?.id)).toEqual([kept, kept, kept]);
  expect(await audited()).toContain('unit.merged');
  await rejectsWith(mergeUnits({ ...actor, unitId: kept, otherId: old }), 'not-found');
  await rejectsWith(mergeUnits({ ...actor, unitId: kept, otherId: kept }), 'invalid-input');
  await rejectsWith(
    renameUnit({ ...actor, unitId: old, name: '市卫生局', keepOld: true }),
    'not-found',
  );
});

test('U8 of two merges in opposite directions at once one holds', async () => {
  const [a, b] = [await make('市住建局'), await make('市建设局')];
  const both = await Promise.allSettled([
    mergeUnits({ ...actor, unitId: a, otherId: b }),
    mergeUnits({ ...actor, unitId: b, otherId: a }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await listUnits(actor)).toHaveLength(1);
});

test('U9 a merge is taken back, names and all', async () => {
  const kept = await make('市执法局', '执法局');
  const other = await make('市城管局', '城管局');
  const act = { ...actor, unitId: kept, otherId: other };
  await mergeUnits(act);
  await removeUnitAlias({ ...act, alias: '市城管局' });
  await unmergeUnit(act);
  expect(await seen()).toEqual([
    ['市执法局', '执法局'],
    ['市城管局', '城管局'],
  ]);
  expect((await listUnits(actor)).flatMap(({ merged }) => merged)).toEqual([]);
  await rejectsWith(unmergeUnit(act), 'not-found');
  await mergeUnits(act);
  await removeUnitAlias({ ...act, alias: '市城管局' });
  await make('市城管局');
  await rejectsWith(unmergeUnit(act), 'unit-name-taken');
  expect(await seen()).toEqual([['市执法局', '城管局', '执法局'], ['市城管局']]);
});

test('U10 an import adds and changes in the order of the table', async () => {
  await make('市水务局', '水务局');
  const since = { name: '市水利局', from: null, to: '2018-12-31' };
  const rows = [
    row('市水务局', {
      aliases: [since, { name: '水务局', from: '2019-01-01', to: null }],
      rank: 9,
    }),
    row('市民政局', { kind: 'government', from: '1998-05-01', retired: true }),
    row('市商务局'),
    row('市审计局', { aliases: [{ name: '审计局', ...ALWAYS }] }),
  ];
  expect(await importUnits({ ...actor, rows })).toEqual({ added: 3, changed: 1 });
  expect(await listUnits(actor)).toMatchObject([
    { name: '市水务局', rank: 9, aliases: [{ ...since }, { name: '水务局', from: '2019-01-01' }] },
    { name: '市民政局', kind: 'government', from: '1998-05-01', retired: true },
    { name: '市商务局', retired: false },
    { name: '市审计局', aliases: [{ name: '审计局' }] },
  ]);
  expect(await importUnits({ ...actor, rows })).toEqual({ added: 0, changed: 0 });
  expect(await audited()).toContain('unit.imported');
});

test('U10 what changed since the preview is named, and nothing is written', async () => {
  await make('市水务局', '审计局');
  const rows = [row('市民政局'), row('市审计局', { aliases: [{ name: '审计局', ...ALWAYS }] })];
  await expect(importUnits({ ...actor, rows })).rejects.toMatchObject({
    code: 'units-changed',
    params: { name: '市审计局' },
  });
  expect(await seen()).toEqual([['市水务局', '审计局']]);
  await rejectsWith(
    importUnits({ ...actor, rows: Array.from({ length: 2_001 }, () => row('局')) }),
    'too-large',
  );
});
