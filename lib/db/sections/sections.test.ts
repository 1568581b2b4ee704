import { beforeEach, describe, expect, test } from 'vitest';
import { ROLES } from '@/lib/access/role';
import { block } from '@/lib/draft/testing';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { makeUser } from '@/prisma/factories/make-user';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { db } from '../client';
import { changeSection } from './change-section';
import { listSections } from './list-sections';
import { setSectionRetired } from './retire-section';
import { saveSection } from './save-section';

withTestDatabase();

let office: Office;
let draftId: string;
beforeEach(async () => {
  office = await makeOffice();
  const { workspaceId, owner } = office;
  draftId = await makeDraft({ workspaceId, createdById: owner.id });
});

type By = 'owner' | 'drafter' | 'reviewer' | 'viewer';
const at = (by: By) => ({ actorId: office[by].id, draftId });
const facts = (title = '防汛值守') => ({
  title,
  purpose: '讲清谁值守',
  tags: ['保障'],
  genres: [],
});
const blocks = (text = '汛期实行领导带班。') => [block(text)];
const save = (by: By = 'drafter', title?: string, text?: string) =>
  saveSection({ ...at(by), facts: facts(title), blocks: blocks(text) });
const found = async (query = '', more: { by?: By; retired?: boolean } = {}) => {
  const { by = 'viewer', retired = false } = more;
  return (await listSections({ ...at(by), query, retired })).sections;
};
const titles = async (query: string) => (await found(query)).map(({ title }) => title);

describe('LB1 rights', () => {
  for (const role of ROLES) {
    test(`LB1 the ${role} sees everything and saves what the role allows`, async () => {
      const { sections, maySave } = await listSections({ ...at(role), query: '', retired: false });
      expect(sections.length).toBeGreaterThanOrEqual(12);
      expect(maySave).toBe(role === 'owner' || role === 'drafter');
      if (maySave) await save(role);
      else await rejectsWith(save(role), 'forbidden');
    });
  }

  test('LB1 a block is changed by its author or an owner, a built-in one by an owner', async () => {
    const id = await save('owner');
    const change = (by: By, one: string) =>
      changeSection({ ...at(by), id: one, version: 1, facts: facts('改'), blocks: null });
    await rejectsWith(change('drafter', id), 'forbidden');
    await rejectsWith(change('drafter', 'B01'), 'forbidden');
    await rejectsWith(
      setSectionRetired({ ...at('reviewer'), id, version: 1, retired: true }),
      'forbidden',
    );
    const own = await save('drafter');
    await change('drafter', own);
    await change('owner', id);
    const may = (await found('', { by: 'drafter' })).filter(({ mayChange }) => mayChange);
    expect(may.map((one) => one.id)).toEqual([own]);
  });

  test('LB1 a guest of the draft reads and saves nothing; a stranger sees nothing', async () => {
    const guest = await makeUser();
    await db().draftMember.create({ data: { draftId, userId: guest.id, role: 'drafter' } });
    const actor = { actorId: guest.id, draftId };
    const page = await listSections({ ...actor, query: '', retired: false });
    expect(page.maySave).toBe(false);
    await rejectsWith(saveSection({ ...actor, facts: facts(), blocks: blocks() }), 'forbidden');
    const stranger = await makeUser();
    await rejectsWith(
      listSections({ actorId: stranger.id, draftId, query: '', retired: false }),
      'forbidden',
    );
    const other = await makeOffice();
    const id = await save();
    const theirs = await makeDraft({
      workspaceId: other.workspaceId,
      createdById: other.owner.id,
    });
    const act = { actorId: other.owner.id, draftId: theirs, id, version: 1 };
    await rejectsWith(setSectionRetired({ ...act, retired: true }), 'not-found');
  });
});

test('LB2 two characters are found in title, purpose, tags and text, own and built-in', async () => {
  await save();
  expect(await titles('值守')).toContain('防汛值守');
  for (const query of ['谁值', '带班', '汛期 领导', '防汛']) {
    expect(await titles(query)).toEqual(['防汛值守']);
  }
  expect(await titles('保障')).toEqual(
    expect.arrayContaining(['防汛值守', '督查考核', '督查考核（分点）']),
  );
  expect(await titles('考核')).toContain('督查考核');
  expect((await titles('督查')).slice(0, 2)).toEqual(['督查考核', '督查考核（分点）']);
  expect(await titles('没有这样的词')).toEqual([]);
});

test('LB2 percent and underscore are characters', async () => {
  await save('drafter', '完成率', '完成率达到98.6%，A_B。');
  for (const query of ['%', '6%，', 'a_b', '_']) expect(await titles(query)).toEqual(['完成率']);
  for (const query of ['9%6', '\\', 'A%B', 'AxB']) expect(await titles(query)).toEqual([]);
});

test('LB3 a change is a new version, the old one stays; on top of an old one it is refused', async () => {
  const id = await save();
  const change = (version: number, title: string, text: string | null) =>
    changeSection({
      ...at('drafter'),
      id,
      version,
      facts: facts(title),
      blocks: text === null ? null : blocks(text),
    });
  await change(1, '值守安排', null);
  await rejectsWith(change(1, '另一个', '别的。'), 'library-changed');
  await change(2, '值守安排', '换了内容。');
  expect((await found('值守'))[0]).toMatchObject({ version: 3, text: '换了内容。' });
  const versions = await db().sectionBlockVersion.findMany({
    where: { blockId: id },
    orderBy: { no: 'asc' },
  });
  expect(versions.map(({ title, text }) => `${title} ${text}`)).toEqual([
    '防汛值守 汛期实行领导带班。',
    '值守安排 汛期实行领导带班。',
    '值守安排 换了内容。',
  ]);
});

test('LB3 of two people who save at once one is told, and nothing is lost', async () => {
  const id = await save();
  const both = await Promise.allSettled(
    (['owner', 'drafter'] as const).map((by) =>
      changeSection({ ...at(by), id, version: 1, facts: facts(by), blocks: null }),
    ),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'library-changed' },
  });
  await Promise.all([save('owner', '同名'), save('drafter', '同名')]);
  expect(await titles('同名')).toEqual(['同名', '同名']);
});

test('LB4 a changed built-in block stands in place of the one of the program', async () => {
  const change = { ...at('owner'), id: 'B33', version: 1, blocks: null };
  await changeSection({ ...change, facts: facts('本单位督查') });
  const [own] = await found('本单位督查');
  expect(own).toMatchObject({ builtIn: false, replaces: 'B33', version: 2 });
  expect((await found()).some(({ id }) => id === 'B33')).toBe(false);
  await rejectsWith(changeSection({ ...change, facts: facts('再改') }), 'library-changed');
  await setSectionRetired({ ...at('owner'), id: 'B01', version: 1, retired: true });
  expect((await found()).some(({ title }) => title === '开宗点题')).toBe(false);
});

test('LB5 content that this version does not know is not stored', async () => {
  const bad = (value: unknown) => saveSection({ ...at('drafter'), facts: facts(), blocks: value });
  await rejectsWith(bad([{ ...block('x'), kind: 'table' }]), 'library-unknown');
  const chip = { type: 'chip', chip: 'deadline', id: '', text: '6月底', marks: [] };
  const relation = { ...block(''), inlines: [{ ...chip, fields: { relation: 'sometime' } }] };
  await rejectsWith(bad([relation]), 'library-unknown');
  await rejectsWith(bad([block(' ')]), 'library-empty');
  await rejectsWith(bad([block('长'.repeat(20_001))]), 'section-too-long');
  await rejectsWith(save('drafter', '题'.repeat(61)), 'title-too-long', 'title');
  expect(await db().sectionBlock.count({ where: { workspaceId: office.workspaceId } })).toBe(0);
  const id = await save();
  const row = await db().sectionBlockVersion.findFirstOrThrow({ where: { blockId: id } });
  expect(row.schemaVersion).toBe(1);
});

test('LB6 a retired block is not offered, and comes back', async () => {
  const id = await save();
  await setSectionRetired({ ...at('drafter'), id, version: 1, retired: true });
  expect(await titles('带班')).toEqual([]);
  expect((await found('带班', { retired: true })).map((one) => one.id)).toEqual([id]);
  await setSectionRetired({ ...at('drafter'), id, version: 1, retired: false });
  expect(await titles('带班')).toEqual(['防汛值守']);
});
