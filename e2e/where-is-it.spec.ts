import { db } from '@/lib/db/client';
import { makeUser } from '@/prisma/factories/make-user';
import { expect, test } from './fixtures/test';

const BEDS = [
  '同志们：',
  '一、补齐短板',
  '老年助餐点只覆盖四成村（社区）。',
  ...Array.from({ length: 60 }, (_, n) => `第${n + 1}段说的是别的事情。`),
  '二、抓好建设',
  '新增护理型床位600张，由市民政局牵头，年底前投入使用。',
].join('\n');

test('a word of two characters is found, marked, and a click leads to its place', async ({
  openAs,
  newDraft,
}) => {
  await newDraft({ name: '在养老服务会议上的讲话', text: BEDS });
  await newDraft({ name: '在防汛会议上的讲话', text: '一、备足物资\n二、床铺和位置都要检查' });
  const page = await openAs('viewer');
  await page.keyboard.press('Control+k');
  const box = page.getByRole('searchbox', { name: '搜稿件和正文' });
  await expect(box).toBeFocused();
  await page.keyboard.type('床位');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 篇')).toBeVisible();
  const line = page.getByRole('link', { name: '新增护理型床位600张' });
  await expect(line.locator('mark')).toHaveText('床位');
  await expect(page.getByText('防汛')).toHaveCount(0);
  await line.click();
  await expect(page).toHaveURL(/\/drafts\/[\w-]+$/);
  const place = page.getByText('新增护理型床位600张').last();
  await expect(place).toBeInViewport();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('床位');

  await page.goto('/search?q=位');
  await expect(page.getByText('2 篇')).toBeVisible();
  await page.goto(`/search?q=${encodeURIComponent('防汛')}`);
  await expect(page.getByText('标题里有')).toBeVisible();
});

test('what a colleague has just written is found', async ({ openAs, deskOf, newDraft }) => {
  const draftId = await newDraft({ name: '刚动笔', text: '一、抓落实' });
  const desk = await (await deskOf('drafter', draftId)).ready();
  await desk.caret(0);
  await desk.type('，建好助浴点');
  const page = await openAs('viewer');
  await expect(async () => {
    await page.goto('/search?q=助浴');
    await expect(page.getByRole('link', { name: '刚动笔' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test('per cent, underline, nothing, a whole passage: a clear answer', async ({
  openAs,
  newDraft,
}) => {
  await newDraft({ name: '带百分号', text: '占比提高到41%，代号a_b' });
  await newDraft({ name: '不带百分号', text: '占比提高到四成，代号a1b' });
  const page = await openAs('owner', '/search?q=%25');
  await expect(page.getByText('1 篇')).toBeVisible();
  await expect(page.getByRole('link', { name: '带百分号', exact: true })).toBeVisible();
  await page.goto('/search?q=a_b');
  await expect(page.getByText('1 篇')).toBeVisible();
  await page.goto('/search?q=%25%25');
  await expect(page.getByRole('heading', { name: '没有稿件写到“%%”' })).toBeVisible();
  await page.goto('/search?q=');
  await expect(page.getByRole('heading', { name: '要找什么' })).toBeVisible();
  await page.goto(`/search?q=${encodeURIComponent('长'.repeat(500))}`);
  await expect(page.getByRole('heading', { name: '最多搜 200 个字、8 个词' })).toBeVisible();
});

test('a guest of one draft finds that draft alone', async ({ people, newDraft }) => {
  const mine = await newDraft({ name: '请来审的', text: '一、共同的词' });
  await newDraft({ name: '别的稿件', text: '一、共同的词' });
  const guest = await makeUser({ name: '外单位同志' });
  await db().draftMember.create({
    data: { draftId: mine, userId: guest.id, role: 'reviewer' },
  });
  const page = await people.openAs(guest, '/search?q=共同');
  await expect(page.getByText('1 篇')).toBeVisible();
  await expect(page.getByRole('link', { name: '请来审的' })).toBeVisible();
});

test('mine and recently opened', async ({ openAs, office, newDraft, deskOf }) => {
  const [first, second] = [await newDraft({ name: '甲稿' }), await newDraft({ name: '乙稿' })];
  await db().draft.update({ where: { id: second }, data: { lastEditorId: office.drafter.id } });
  const page = await openAs('drafter');
  const rows = page.getByRole('row').filter({ hasText: '稿' }).getByRole('link');
  await expect(rows).toHaveCount(2);
  await page.getByRole('link', { name: '我的' }).click();
  await expect(rows).toHaveText(['乙稿']);
  // Seen in a list is not opened.
  await page.getByRole('link', { name: '最近打开' }).click();
  await expect(page.getByRole('heading', { name: '还没有打开过稿件' })).toBeVisible();
  for (const draftId of [first, second, first]) await (await deskOf('drafter', draftId)).ready();
  await page.reload();
  await expect(rows).toHaveText(['甲稿', '乙稿']);
});

test('out of the bin, and from the note straight into the draft', async ({ openAs, newDraft }) => {
  const draftId = await newDraft({ name: '错手移走的' });
  await db().draft.update({ where: { id: draftId }, data: { deletedAt: new Date() } });
  const viewer = await openAs('viewer', '/bin');
  await expect(viewer.getByText('错手移走的')).toBeVisible();
  await expect(viewer.getByRole('button', { name: '放回稿件' })).toHaveCount(0);
  const page = await openAs('owner', '/search?q=错手');
  await expect(page.getByRole('heading', { name: '没有稿件写到“错手”' })).toBeVisible();
  await page.goto('/bin');
  await page.getByRole('button', { name: '放回稿件' }).click();
  await expect(page.getByText('《错手移走的》已放回')).toBeVisible();
  await page.getByRole('button', { name: '打开' }).click();
  await expect(page).toHaveURL(new RegExp(`/drafts/${draftId}$`));
});
