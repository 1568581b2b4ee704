import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { makeUser } from '@/prisma/factories/make-user';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { db } from '../client';
import { writeProjection } from '../log/write-projection';
import { fillGrams } from './fill-grams';
import { MAX_FOUND, searchDrafts } from './search-drafts';

withTestDatabase();

let office: Office;
let pool: pg.Pool;
let clock = Date.now();

beforeAll(() => {
  pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 });
});
afterAll(() => pool.end());
beforeEach(async () => {
  office = await makeOffice();
});

async function write(text: string, name = '讲话', of: Office = office): Promise<string> {
  const draftId = await makeDraft({
    workspaceId: of.workspaceId,
    createdById: of.owner.id,
    name,
    seq: 1,
  });
  clock += 1000;
  const lastEditedAt = new Date(clock);
  await db().draft.update({ where: { id: draftId }, data: { lastEditedAt } });
  const rest = { seq: 1, blocks: [], html: '', chars: text.length };
  await writeProjection(pool, { draftId, text, ...rest });
  return draftId;
}

const ask = (query: string, userId = office.viewer.id) => searchDrafts({ userId, query });
const ids = async (query: string, userId?: string) =>
  (await ask(query, userId)).drafts.map(({ id }) => id);

describe('searching drafts', () => {
  test('F1 F3 finds substrings of one, two and more characters, the last edited first', async () => {
    const beds = await write('新增护理型床位600张，由民政局牵头。');
    const meals = await write('助餐点覆盖八成社区，床铺整洁，护士到位。');
    expect(await ids('护理型床位')).toEqual([beds]);
    expect(await ids('床位')).toEqual([beds]);
    expect(await ids('床')).toEqual([meals, beds]);
    expect(await ids('位床')).toEqual([]);
    expect(await ids('民政局牵头 床位')).toEqual([beds]);
    expect(await ids('民政局 助餐点')).toEqual([]);
  });

  test('F1 all pairs present but not the word: no false find', async () => {
    await write('工作重点与重点工作');
    expect(await ids('工作重点')).toHaveLength(1);
    await write('甲乙，乙丙');
    expect(await ids('甲乙丙')).toEqual([]);
  });

  test('F1 names count, also together with the text', async () => {
    const id = await write('第一部分', '在ＡＩ产业大会上的讲话');
    expect(await ids('ai产业')).toEqual([id]);
    expect(await ids('ai产业 第一部分')).toEqual([id]);
    const [found] = (await ask('AI产业')).drafts;
    expect(found?.name.filter(({ hit }) => hit)).toEqual([{ text: 'ＡＩ产业', hit: true }]);
    expect(found).toMatchObject({ places: 0, snippets: [] });
  });

  test('F1 characters that mean something to SQL or patterns are characters', async () => {
    const percent = await write(`增长8%左右，a_b，O'Brien，[x]\\y`);
    await write('增长8成左右，a1b');
    for (const query of ['8%', '%', 'a_b', '_', "o'b", '[x]', '\\', '\\y', "'"])
      expect(await ids(query), query).toEqual([percent]);
    expect(await ids('%%')).toEqual([]);
    expect(await ids(`'; DROP TABLE draft; --`)).toEqual([]);
  });

  test('F2 only what the person may read; a guest finds the one draft', async () => {
    const guest = await makeUser();
    const open = await write('共同富裕');
    const closed = await write('共同富裕');
    await db().draftMember.create({
      data: { draftId: open, userId: guest.id, role: 'viewer' },
    });
    expect(await ids('共同', guest.id)).toEqual([open]);
    expect(await ids('共同')).toEqual([closed, open]);
    const other = await makeOffice();
    expect(await ids('共同', other.owner.id)).toEqual([]);
    expect(await ids('讲话', other.owner.id)).toEqual([]);
    await db().draft.update({ where: { id: closed }, data: { deletedAt: new Date() } });
    expect(await ids('共同')).toEqual([open]);
  });

  test('F3 says when there are more than are shown', async () => {
    for (let n = 0; n < MAX_FOUND; n++) await write('调度会');
    expect(await ask('调度')).toMatchObject({ more: false });
    await write('调度会');
    const { more, drafts } = await ask('调度会');
    expect([more, drafts.length]).toEqual([true, MAX_FOUND]);
  });

  test('F3 finds that stand behind many false candidates are found', async () => {
    const id = await write('甲乙丙');
    for (let n = 0; n < 70; n++) await write('甲乙，乙丙');
    expect(await ids('甲乙丙')).toEqual([id]);
  });

  test('F4 shows lines around the words and counts the places', async () => {
    await write('一、床位\n二、床位\n三、床位\n四、床位');
    const [found] = (await ask('床位')).drafts;
    expect(found?.places).toBe(4);
    expect(found?.lastEditedAt).toEqual(new Date(clock));
    expect(found?.snippets).toHaveLength(3);
    expect(found?.snippets[0]?.parts).toEqual([
      { text: '一、', hit: false },
      { text: '床位', hit: true },
    ]);
  });

  test.each([
    ['', 'empty'],
    [' 　\n\0', 'empty'],
    ['长'.repeat(201), 'too-long'],
    ['长'.repeat(100_000), 'too-long'],
    ['一 二 三 四 五 六 七 八 九', 'too-long'],
    ['长'.repeat(200), 'found'],
    ['\ud800', 'found'],
  ])('F5 %j', async (query, state) => {
    expect(await ask(query)).toEqual({ state, drafts: [], more: false });
  });

  test('F6 texts from before the index are filled in, and a newer text wins', async () => {
    const old = await write('护城河');
    await db().draftProjection.update({ where: { draftId: old }, data: { bigrams: [] } });
    await pool.query('UPDATE draft_projection SET bigrams = NULL WHERE draft_id = $1', [old]);
    expect(await ids('护城河')).toEqual([]);
    expect(await fillGrams(pool)).toBeGreaterThan(0);
    expect(await ids('护城河')).toEqual([old]);
    const rest = { draftId: old, blocks: [], html: '', chars: 3 };
    await writeProjection(pool, { ...rest, seq: 2, text: '新城区' });
    await writeProjection(pool, { ...rest, seq: 1, text: '旧城区' });
    expect(await ids('城区')).toEqual([old]);
    expect(await ids('旧城')).toEqual([]);
  });
});
