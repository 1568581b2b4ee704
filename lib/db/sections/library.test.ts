import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ROLES, type Role } from '@/lib/access/role';
import type { Block } from '@/lib/draft/draft';
import { block } from '@/lib/draft/testing';
import type { PlaceFacts } from '@/lib/sections/fit/place-facts';
import type { SectionFacts } from '@/lib/sections/section-facts';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { makeUser } from '@/prisma/factories/make-user';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { db } from '../client';
import { writeProjection } from '../log/write-projection';
import { changeSection } from './change-section';
import { exportSections } from './export-sections';
import { fillSections } from './fill-sections';
import { fittingSections } from './fitting-sections';
import { importSections } from './import-sections';
import { listSections } from './list-sections';
import { newerSections } from './newer-sections';
import { restoreSectionVersion } from './restore-version';
import { setSectionRetired } from './retire-section';
import { saveSection } from './save-section';
import { listUses } from './section-uses';
import { sectionVersions } from './section-versions';
import { similarSections } from './similar-sections';

withTestDatabase();

let office: Office;
let draftId: string;
let pool: pg.Pool;
beforeAll(() => {
  pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 });
});
afterAll(() => pool.end());
beforeEach(async () => {
  office = await makeOffice();
  draftId = await makeDraft({ workspaceId: office.workspaceId, createdById: office.owner.id });
});

const at = (by: Role) => ({ actorId: office[by].id, draftId });
const FACTS: SectionFacts = {
  title: '防汛值守',
  purpose: '讲清谁值守',
  tags: ['保障'],
  genres: [],
};
const save = (facts: Partial<SectionFacts> = {}, text = '领导带班。') =>
  saveSection({ ...at('drafter'), facts: { ...FACTS, ...facts }, blocks: [block(text)] });
const search = (more: Partial<Parameters<typeof listSections>[0]> = {}) =>
  listSections({ ...at('viewer'), query: '', retired: false, ...more });
const FILE = [{ ...FACTS, blocks: [block('汛期领导带班。')] }];
const PLACE: PlaceFacts = { job: 'support', before: null, genre: null, suggested: [], used: [] };

async function useIn(src: string, name: string): Promise<string> {
  const id = await makeDraft({
    workspaceId: office.workspaceId,
    createdById: office.owner.id,
    name,
    seq: 1,
  });
  const blocks: Block[] = [
    { ...block('带班。'), src },
    { ...block('带班。'), src },
  ];
  await writeProjection(pool, { draftId: id, seq: 1, blocks, text: '', html: '', chars: 0 });
  return id;
}

/** LB1, LB11, LB14, LB15: who may do what with a block of the drafter. */
const TABLE: Record<string, Record<Role, boolean>> = {
  search: { owner: true, drafter: true, reviewer: true, viewer: true },
  fits: { owner: true, drafter: true, reviewer: true, viewer: true },
  uses: { owner: true, drafter: true, reviewer: true, viewer: true },
  versions: { owner: true, drafter: true, reviewer: true, viewer: true },
  newer: { owner: true, drafter: true, reviewer: true, viewer: true },
  save: { owner: true, drafter: true, reviewer: false, viewer: false },
  change: { owner: true, drafter: true, reviewer: false, viewer: false },
  'change of another': { owner: true, drafter: false, reviewer: false, viewer: false },
  'change of a built-in': { owner: true, drafter: false, reviewer: false, viewer: false },
  retire: { owner: true, drafter: true, reviewer: false, viewer: false },
  restore: { owner: true, drafter: true, reviewer: false, viewer: false },
  export: { owner: true, drafter: true, reviewer: false, viewer: false },
  import: { owner: true, drafter: true, reviewer: false, viewer: false },
};

type Actor = { readonly actorId: string; readonly draftId: string };

function act(what: string, by: Actor, id: string, theirs: string): Promise<unknown> {
  const change = (one: string) =>
    changeSection({ ...by, id: one, version: 1, facts: FACTS, blocks: null });
  const acts: Record<string, () => Promise<unknown>> = {
    search: () => listSections({ ...by, query: '', retired: false }),
    fits: () => fittingSections({ ...by, place: PLACE }),
    uses: () => listUses({ ...by, id }),
    versions: () => sectionVersions({ ...by, id }),
    newer: () => newerSections({ ...by, sources: [`${id}@1`] }),
    save: () => saveSection({ ...by, facts: FACTS, blocks: [block('新。')] }),
    change: () => change(id),
    'change of another': () => change(theirs),
    'change of a built-in': () => change('B02'),
    retire: () => setSectionRetired({ ...by, id, version: 1, retired: true }),
    restore: () => restoreSectionVersion({ ...by, id, version: 1, no: 1 }),
    export: () => exportSections({ ...by, ids: null }),
    import: () => importSections({ ...by, sections: FILE }),
  };
  return (acts[what] ?? acts.search)?.() as Promise<unknown>;
}

describe('LB1 rights, cell by cell', () => {
  for (const [what, row] of Object.entries(TABLE)) {
    for (const role of ROLES) {
      test(`LB1 ${role} ${row[role] ? 'may' : 'may not'} ${what}`, async () => {
        const id = await save();
        const theirs = await saveSection({ ...at('owner'), facts: FACTS, blocks: [block('他。')] });
        const done = act(what, at(role), id, theirs);
        if (row[role]) await done;
        else await rejectsWith(done, 'forbidden');
      });
    }
    test(`LB1 a stranger may not ${what}; a guest reads only`, async () => {
      const id = await save();
      const [stranger, guest] = await Promise.all([makeUser(), makeUser()]);
      await rejectsWith(act(what, { actorId: stranger.id, draftId }, id, id), 'forbidden');
      await db().draftMember.create({ data: { draftId, userId: guest.id, role: 'drafter' } });
      const done = act(what, { actorId: guest.id, draftId }, id, id);
      if (row.viewer) await done;
      else await rejectsWith(done, 'forbidden');
    });
  }
});

test('LB8 pages follow each other without gap or double, with the count and the tags of all', async () => {
  for (let n = 0; n < 45; n++) await save({ title: `值守${n}`, tags: [n % 3 ? '保障' : '值班'] });
  const ids: string[] = [];
  let page = await search();
  const { total, tags } = page;
  while (page.sections.length > 0) {
    ids.push(...page.sections.map(({ id }) => id));
    page = await search({ skip: ids.length });
  }
  expect(ids).toHaveLength(total);
  expect(new Set(ids).size).toBe(total);
  expect(tags.find(({ tag }) => tag === '值班')?.count).toBe(15);
  expect((await search({ tag: '值班' })).total).toBe(15);
  expect((await search({ query: '值守', tag: '保障' })).total).toBe(30);
});

test('LB2 LB8 a word of three characters is no three pairs; a kind of speech narrows', async () => {
  await save({ title: '甲' }, '甲乙，乙丙。');
  const id = await save({ title: '乙', genres: ['topic'] }, '甲乙丙５Ｇ。');
  expect((await search({ query: '甲乙丙' })).sections.map((one) => one.id)).toEqual([id]);
  expect((await search({ query: '5g' })).sections.map((one) => one.id)).toEqual([id]);
  const topic = (await search({ genre: 'topic' })).sections;
  expect(topic[0]).toMatchObject({ id, genres: ['topic'], owner: '李秘书' });
  expect(topic.every(({ genres }) => genres.includes('topic'))).toBe(true);
});

test('LB7 a block from before the index is found once it is filled', async () => {
  const id = await save();
  await db().sectionBlock.update({ where: { id }, data: { words: '', bigrams: [], job: null } });
  expect((await search({ query: '带班' })).total).toBe(0);
  expect(await fillSections(pool)).toBeGreaterThan(0);
  expect((await search({ query: '带班' })).sections[0]?.id).toBe(id);
  expect(await fillSections(pool)).toBe(0);
});

test('LB9 uses are the drafts with it outside the bin, the last edited named', async () => {
  const id = await save();
  await useIn(`${id}@1`, '一月的会');
  const late = await useIn(`${id}@2`, '二月的会');
  const binned = await useIn(`${id}@1`, '作废的会');
  await useIn('B33@1', '别的会');
  await db().draft.update({ where: { id: binned }, data: { deletedAt: new Date() } });
  await db().draft.update({ where: { id: late }, data: { lastEditedAt: new Date(4e12) } });
  const [own] = (await search({ query: '带班' })).sections;
  expect(own).toMatchObject({ uses: 2, lastUse: { draftId: late, name: '二月的会' } });
  expect((await listUses({ ...at('viewer'), id })).map(({ name }) => name)).toEqual([
    '二月的会',
    '一月的会',
  ]);
  const builtIn = (await search()).sections.find((one) => one.id === 'B33');
  expect(
    builtIn?.uses ??
      (await search({ skip: 40 })).sections.find(({ id: key }) => key === 'B33')?.uses,
  ).toBe(1);
  const guest = await makeUser();
  await db().draftMember.create({ data: { draftId, userId: guest.id, role: 'viewer' } });
  expect(await listUses({ actorId: guest.id, draftId, id })).toEqual([]);
});

test('LB10 what says nearly the same is told, other things are not', async () => {
  const text = '汛期实行领导带班和二十四小时值守制度，遇有险情第一时间报告、第一时间处置。';
  const id = await save({}, text);
  const similar = (words: string) => similarSections({ ...at('drafter'), blocks: [block(words)] });
  const [near] = await similar(text.replace('二十四小时', '24小时').replace('险情', '重大险情'));
  expect(near).toMatchObject({ id, title: '防汛值守' });
  expect(near?.likeness).toBeGreaterThan(0.5);
  expect(await similar('学校食堂的明厨亮灶要在秋季学期开学前全部完成。')).toEqual([]);
  await setSectionRetired({ ...at('drafter'), id, version: 1, retired: true });
  expect(await similar(text)).toEqual([]);
});

test('LB11 an older version comes back as a new one, on top of what the person saw', async () => {
  const id = await save();
  const change = { ...at('drafter'), id, version: 1, facts: { ...FACTS, title: '改名' } };
  await changeSection({ ...change, blocks: [block('换了。')] });
  await rejectsWith(
    restoreSectionVersion({ ...at('drafter'), id, version: 1, no: 1 }),
    'library-changed',
  );
  await rejectsWith(
    restoreSectionVersion({ ...at('drafter'), id, version: 2, no: 9 }),
    'not-found',
  );
  await restoreSectionVersion({ ...at('owner'), id, version: 2, no: 1 });
  const versions = await sectionVersions({ ...at('viewer'), id });
  expect(versions.map(({ no, title, author }) => `${no} ${title} ${author}`)).toEqual([
    '3 防汛值守 王主任',
    '2 改名 李秘书',
    '1 防汛值守 李秘书',
  ]);
  expect((await search({ query: '带班' })).sections[0]).toMatchObject({
    version: 3,
    owner: '李秘书',
  });
  expect(await sectionVersions({ ...at('viewer'), id: 'B01' })).toHaveLength(1);
});

test('LB12 newer versions are told with the older text, of a changed built-in too', async () => {
  const id = await save();
  const sources = [`${id}@1`, 'B33@1', 'nothing', 'scaffold:SC01@1#why'];
  const newer = () => newerSections({ ...at('viewer'), sources });
  expect(await newer()).toEqual([]);
  const facts = { facts: FACTS, version: 1 };
  await changeSection({ ...at('drafter'), id, ...facts, blocks: [block('每日两报。')] });
  await changeSection({ ...at('owner'), id: 'B33', ...facts, blocks: [block('每旬一查。')] });
  const told = await newer();
  expect(told.map(({ src, section }) => `${src} ${section.version} ${section.text}`)).toEqual([
    `${id}@1 2 每日两报。`,
    'B33@1 2 每旬一查。',
  ]);
  expect(JSON.stringify(told[0]?.base?.blocks)).toContain('领导带班。');
  await setSectionRetired({ ...at('drafter'), id, version: 2, retired: true });
  expect((await newer()).map(({ src }) => src)).toEqual(['B33@1']);
});

test('LB13 own and built-in blocks are ranked for a place, each with why', async () => {
  const id = await save();
  const before = { title: '建立每月调度制度', job: 'support', block: 'B32' } as const;
  const fits = await fittingSections({
    ...at('viewer'),
    place: { ...PLACE, before, used: ['B32'] },
  });
  expect(fits[0]?.section.id).toBe('B33');
  expect(fits[0]?.reasons).toEqual([
    { kind: 'follows', before: '调度通报' },
    { kind: 'job', job: 'support' },
  ]);
  expect(fits.map(({ section }) => section.id)).toContain(id);
  expect(fits.map(({ section }) => section.id)).not.toContain('B32');
});

test('LB14 LB15 what is taken out comes in elsewhere, once, all or nothing', async () => {
  await save();
  await save({ title: '别的', genres: ['topic'] }, '另一段。');
  const sections = await exportSections({ ...at('owner'), ids: null });
  expect(sections.map(({ title }) => title)).toEqual(['别的', '防汛值守']);
  expect(await exportSections({ ...at('owner'), ids: ['B33'] })).toMatchObject([
    { title: '督查考核' },
  ]);
  const other = await makeOffice();
  const there = await makeDraft({ workspaceId: other.workspaceId, createdById: other.owner.id });
  const actor = { actorId: other.drafter.id, draftId: there };
  const bad = [...sections, { ...FACTS, blocks: [block(' ')] }];
  await rejectsWith(importSections({ ...actor, sections: bad }), 'library-empty');
  expect(await db().sectionBlock.count({ where: { workspaceId: other.workspaceId } })).toBe(0);
  expect(await importSections({ ...actor, sections })).toEqual({ added: 2, known: 0 });
  expect(await importSections({ ...actor, sections })).toEqual({ added: 0, known: 2 });
});
