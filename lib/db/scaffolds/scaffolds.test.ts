import { beforeEach, describe, expect, test } from 'vitest';
import { ROLES, type Role } from '@/lib/access/role';
import type { ScaffoldInput } from '@/lib/sections/scaffolds/scaffold-facts';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { makeUser } from '@/prisma/factories/make-user';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { db } from '../client';
import { changeScaffold } from './change-scaffold';
import { listScaffolds } from './list-scaffolds';
import { offeredScaffolds } from './offered-scaffolds';
import { readOfficeScaffold } from './read-office-scaffold';
import { scaffoldForDraft, scaffoldsOfDraft } from './read-scaffolds';
import { setScaffoldRetired } from './retire-scaffold';
import { saveScaffold } from './save-scaffold';
import { scaffoldVersions } from './scaffold-versions';
import { knownSpeakers } from './speaker-rates';

withTestDatabase();

let office: Office;
beforeEach(async () => {
  office = await makeOffice();
});

const at = (by: Role) => ({ actorId: office[by].id, workspaceId: office.workspaceId });
const input = (name = '例会', heading = '通报情况'): ScaffoldInput => ({
  name,
  genre: 'progress',
  minutes: 12,
  salutation: '同志们：',
  parts: [
    { key: 'a', kind: 'point', heading, guidance: '讲数', share: 0.4, required: true, blocks: [] },
    {
      key: 'b',
      kind: 'point',
      heading: '抓落实',
      guidance: '',
      share: 0.6,
      required: false,
      blocks: ['B33'],
    },
  ],
});
const save = (by: Role = 'drafter', name?: string) =>
  saveScaffold({ ...at(by), input: input(name) });
const change = (by: Role, id: string, version = 1, name = '改过') =>
  changeScaffold({ ...at(by), id, version, input: input(name) });
const retire = (by: Role, id: string, version = 1, retired = true) =>
  setScaffoldRetired({ ...at(by), id, version, retired });
const use = (by: Role, key: string) => scaffoldForDraft({ ...at(by), key });
const list = async (by: Role = 'viewer') => (await listScaffolds(at(by))).scaffolds;
const one = async (id: string, by?: Role) =>
  (await list(by)).find(({ scaffold, builtIn }) => scaffold.id === id || builtIn === id);

/** SCF1: what each role may, owner, drafter, reviewer, viewer. */
const MAY = {
  list: [true, true, true, true],
  use: [true, true, false, false],
  save: [true, true, false, false],
  'edit its own': [true, true, false, false],
  'edit a colleague’s': [true, false, false, false],
  'edit a built-in one': [true, false, false, false],
  'retire its own': [true, true, false, false],
  'retire a colleague’s': [true, false, false, false],
  'retire a built-in one': [true, false, false, false],
} as const;

describe('SCF1 rights', () => {
  /** One made by the role itself: those who may not save once were drafters. */
  const own = async (by: Role) => {
    const id = await save('drafter');
    await db().scaffold.update({ where: { id }, data: { createdById: office[by].id } });
    return id;
  };
  const theirs = () => saveScaffold({ ...at('owner'), input: input() });
  const TRY: Record<keyof typeof MAY, (by: Role) => Promise<unknown>> = {
    list: (by) => listScaffolds(at(by)),
    use: async (by) => use(by, `${await save()}@1`),
    save: (by) => save(by),
    'edit its own': async (by) => change(by, await own(by)),
    'edit a colleague’s': async (by) => change(by, by === 'owner' ? await save() : await theirs()),
    'edit a built-in one': (by) => change(by, 'SC01'),
    'retire its own': async (by) => retire(by, await own(by)),
    'retire a colleague’s': async (by) =>
      retire(by, by === 'owner' ? await save() : await theirs()),
    'retire a built-in one': (by) => retire(by, 'SC01'),
  };
  for (const act of Object.keys(MAY) as (keyof typeof MAY)[]) {
    ROLES.forEach((role, column) => {
      test(`SCF1 the ${role} ${MAY[act][column] ? 'may' : 'may not'} ${act}`, async () => {
        const tried = TRY[act](role);
        if (MAY[act][column]) await tried;
        else await rejectsWith(tried, 'forbidden');
      });
    });
  }

  test('SCF1 the list says what one may', async () => {
    const id = await save('drafter');
    for (const role of ROLES) {
      expect((await listScaffolds(at(role))).maySave).toBe(role === 'owner' || role === 'drafter');
      expect((await one('SC01', role))?.mayChange).toBe(role === 'owner');
      expect((await one(id, role))?.mayChange).toBe(role === 'owner' || role === 'drafter');
    }
  });

  test('SCF1 a guest and a stranger see nothing of the office', async () => {
    const id = await save();
    const guest = await makeUser();
    const draftId = await makeDraft({
      workspaceId: office.workspaceId,
      createdById: office.owner.id,
    });
    await db().draftMember.create({ data: { draftId, userId: guest.id, role: 'drafter' } });
    await rejectsWith(listScaffolds({ actorId: guest.id, draftId }), 'forbidden');
    await rejectsWith(saveScaffold({ actorId: guest.id, draftId, input: input() }), 'forbidden');
    await rejectsWith(listScaffolds({ ...at('owner'), actorId: guest.id }), 'forbidden');
    const other = await makeOffice();
    const foreign = { actorId: other.owner.id, workspaceId: other.workspaceId };
    await rejectsWith(changeScaffold({ ...foreign, id, version: 1, input: input() }), 'not-found');
    await rejectsWith(scaffoldVersions({ ...foreign, id }), 'not-found');
    expect(await scaffoldForDraft({ ...foreign, key: `${id}@1` })).toBeNull();
  });
});

test('SCF2 a change is a new version, the old ones stay; on top of an old one it is refused', async () => {
  const id = await save();
  await change('drafter', id, 1, '第二版');
  await rejectsWith(change('owner', id, 1, '晚了一步'), 'library-changed');
  await rejectsWith(retire('owner', id, 1), 'library-changed');
  expect(await one(id)).toMatchObject({
    name: '第二版',
    author: '李秘书',
    scaffold: { version: 2 },
  });
  const versions = await scaffoldVersions({ ...at('viewer'), id });
  expect(versions.map(({ name, scaffold }) => `${scaffold.version} ${name}`)).toEqual([
    '2 第二版',
    '1 例会',
  ]);
});

test('SCF2 of two people who save at once one is told, and nothing is lost', async () => {
  for (const id of [await save(), 'SC05']) {
    const both = await Promise.allSettled([
      change('owner', id, 1, '甲'),
      change('owner', id, 1, '乙'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'library-changed' },
    });
    expect((await one(id))?.scaffold.version).toBe(2);
  }
});

test('SCF2 a scaffold without parts is refused with its own word, and nothing is stored', async () => {
  const id = await save();
  const empty = { ...input(), parts: [] };
  await rejectsWith(saveScaffold({ ...at('owner'), input: empty }), 'scaffold-no-parts');
  await rejectsWith(
    changeScaffold({ ...at('owner'), id, version: 1, input: empty }),
    'scaffold-no-parts',
  );
  expect(await db().scaffoldVersion.count({ where: { scaffoldId: id } })).toBe(1);
});

test('SCF3 a changed or retired built-in one stands in the place of the one of the program', async () => {
  const before = (await list()).map(({ builtIn }) => builtIn);
  await change('owner', 'SC02', 1, '本市调度会');
  expect((await list()).map(({ builtIn }) => builtIn)).toEqual(before);
  const changed = await one('SC02');
  expect(changed).toMatchObject({ name: '本市调度会', stored: true, scaffold: { version: 2 } });
  const [, first] = await scaffoldVersions({ ...at('viewer'), id: changed?.scaffold.id ?? '' });
  expect(first).toMatchObject({ name: '', author: '', scaffold: { minutes: 25 } });
  await rejectsWith(change('owner', 'SC02'), 'library-changed');
  const read = (id: string) => readOfficeScaffold({ ...at('viewer'), id });
  const { drafts: _, ...shown } = changed as NonNullable<typeof changed>;
  expect([await read('SC02'), await read(shown.scaffold.id)]).toEqual([shown, shown]);
  expect(await read('SC03')).toMatchObject({ stored: false, scaffold: { id: 'SC03' } });
  await rejectsWith(read('nothing'), 'not-found');
  await retire('owner', 'SC03');
  expect(await one('SC03')).toMatchObject({ name: '', retired: true });
});

test('SCF3 a changed built-in one that nobody renamed has the name of the program, in every language', async () => {
  await change('owner', 'SC02', 1, '');
  const changed = await one('SC02');
  expect(changed).toMatchObject({ name: '', stored: true, scaffold: { version: 2, minutes: 12 } });
  const id = changed?.scaffold.id ?? '';
  await change('owner', id, 2, '本市调度会');
  await change('owner', id, 3, ' ');
  expect(await one('SC02')).toMatchObject({ name: '', scaffold: { version: 4 } });
  await rejectsWith(change('drafter', await save(), 1, ''), 'invalid-input');
  await rejectsWith(save('drafter', ''), 'invalid-input');
});

test('SCF4 SCF5 a retired one comes back; a draft finds its version whatever became of it', async () => {
  const id = await save();
  const draftId = await makeDraft({
    workspaceId: office.workspaceId,
    createdById: office.owner.id,
  });
  await db().draft.update({ where: { id: draftId }, data: { scaffold: `${id}@1` } });
  await change('drafter', id, 1);
  await retire('drafter', id, 2);
  expect(await one(id)).toMatchObject({ retired: true, drafts: 1 });
  const ask = (actorId: string) =>
    scaffoldsOfDraft({ actorId, draftId, keys: [`${id}@1`, 'SC01@1', 'nothing@4', '?'] });
  const [kept, ...rest] = await ask(office.viewer.id);
  expect(rest).toEqual([]);
  expect(kept).toMatchObject({
    id,
    version: 1,
    parts: input().parts,
    minutes: 12,
    genre: 'progress',
  });
  await rejectsWith(ask((await makeUser()).id), 'forbidden');
  // Somebody who had the form open when it was retired still gets what was shown there.
  expect(await use('drafter', `${id}@2`)).toMatchObject({ version: 2 });
  expect(await use('drafter', 'SC01@1')).toMatchObject({ id: 'SC01' });
  expect(await use('drafter', `${id}@9`)).toBeNull();
  const offered = async () => (await offeredScaffolds(at('drafter'))).map((one) => one.scaffold.id);
  expect(await offered()).not.toContain(id);
  await retire('owner', id, 2, false);
  expect((await one(id))?.retired).toBe(false);
  expect(await offered()).toContain(id);
});

test('SCF6 drafts are counted over all versions, those in the bin are not', async () => {
  const id = await save();
  for (const [scaffold, deletedAt] of [
    [`${id}@1`, null],
    [`${id}@2`, null],
    [`${id}@2`, new Date()],
    ['SC01@1', null],
  ] as const) {
    const draftId = await makeDraft({
      workspaceId: office.workspaceId,
      createdById: office.owner.id,
    });
    await db().draft.update({ where: { id: draftId }, data: { scaffold, deletedAt } });
  }
  expect((await one(id))?.drafts).toBe(2);
  expect((await one('SC01'))?.drafts).toBe(1);
  await change('owner', 'SC01');
  const changed = await one('SC01');
  expect(changed).toMatchObject({ stored: true, drafts: 1 });
  const draftId = await makeDraft({
    workspaceId: office.workspaceId,
    createdById: office.owner.id,
  });
  const scaffold = `${changed?.scaffold.id}@2`;
  await db().draft.update({ where: { id: draftId }, data: { scaffold } });
  expect((await one('SC01'))?.drafts).toBe(2);
});

test('SCF7 speakers with the rate of their latest draft that has one', async () => {
  const draft = async (speaker: string, speakingRate: number | null, day: number) => {
    const id = await makeDraft({ workspaceId: office.workspaceId, createdById: office.owner.id });
    const updatedAt = new Date(2026, 5, day);
    await db().draft.update({ where: { id }, data: { speaker, speakingRate, updatedAt } });
  };
  await draft('王市长', 150, 1);
  await draft('王市长', 165, 2);
  await draft('王市长', null, 4);
  await draft('李书记', null, 3);
  await draft('', 200, 5);
  expect(await knownSpeakers(at('drafter'))).toEqual([
    { name: '王市长', rate: 165 },
    { name: '李书记', rate: null },
  ]);
  await rejectsWith(knownSpeakers(at('viewer')), 'forbidden');
});
