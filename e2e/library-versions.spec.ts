import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { changeSection } from '@/lib/db/sections/change-section';
import { block } from '@/lib/draft/testing';
import { expect, test } from './fixtures/test';

const SPEECH = '一、明确任务\n（一）抓项目\n二、强化保障\n（一）按月调度';

const panelOf = (page: Page) => page.getByRole('complementary', { name: '段落' });
const card = (page: Page, title: string) =>
  panelOf(page)
    .getByRole('list', { name: '段落库' })
    .locator('> li')
    .filter({ has: page.getByText(title, { exact: true }) });
const openLibrary = (page: Page) =>
  page.getByRole('navigation', { name: '面板' }).getByRole('button', { name: '段落' }).click();
const search = (page: Page, words: string) => panelOf(page).getByRole('searchbox').fill(words);

test('what fits here says why; several go in at once, by drag too, each as one undo step', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (await deskOf('drafter', await newDraft({ text: SPEECH }))).ready();
  const { page } = desk;
  await desk.caret(3);
  await openLibrary(page);
  await panelOf(page).getByText('适合这里').click();
  await expect(card(page, '督查考核')).toContainText('本节讲保障');
  const before = await desk.lines();

  for (const title of ['宣传引导', '协同配合']) {
    await panelOf(page)
      .getByRole('checkbox', { name: `选中“${title}”` })
      .check();
  }
  await panelOf(page).getByRole('button', { name: '插入 2 个' }).click();
  const sources = () => desk.blocks.evaluateAll((all) => all.map((one) => one.dataset.src ?? ''));
  await expect.poll(sources).toEqual(expect.arrayContaining(['B34@1', 'B30@1']));
  // What was put in is not offered any more.
  await expect(card(page, '宣传引导')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await desk.reads(before);

  await panelOf(page).getByText('全部', { exact: true }).first().click();
  await search(page, '调度通报');
  await card(page, '调度通报').dragTo(desk.blocks.nth(1));
  await expect.poll(async () => (await sources()).includes('B32@1')).toBe(true);
  await page.keyboard.press('ControlOrMeta+z');
  await desk.reads(before);
  // By keyboard alone.
  await search(page, '督查考核');
  await expect(card(page, '督查考核（分点）')).toBeVisible();
  await panelOf(page).getByRole('searchbox').press('Enter');
  await card(page, '督查考核').locator('> button').focus();
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await sources()).includes('B33@1')).toBe(true);
  await desk.inPhase('saved');
});

test('a block is edited in place; the draft hears of it, takes it piece by piece, and it leaves as a file', async ({
  deskOf,
  newDraft,
  office,
}) => {
  const draftId = await newDraft({ text: '一、强化保障\n逐项对账，按月通报。\n结果要用起来。' });
  const desk = await (await deskOf('drafter', draftId)).ready();
  const { page } = desk;
  const dialog = page.getByRole('dialog');
  await openLibrary(page);
  await desk.select([1, 0], [2, 2]);
  await panelOf(page).getByRole('button', { name: '存入' }).click();
  await dialog.getByLabel('标题').fill('对账通报');
  await dialog.getByText('专题部署').click();
  await dialog.getByRole('button', { name: '存入' }).click();
  await expect(dialog).toHaveCount(0);
  await search(page, '对账通报');
  await desk.caret(0);
  await card(page, '对账通报').locator('> button').click();
  await card(page, '对账通报').getByRole('button', { name: '插入到光标处' }).click();
  await desk.inPhase('saved');

  const more = async (item: string) => {
    await card(page, '对账通报').getByRole('button', { name: '对账通报：更多' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  const id = (await card(page, '对账通报').getAttribute('data-section')) ?? '';
  await more('修改…');
  const content = dialog.getByRole('textbox', { name: '内容' });
  await content.locator('[data-kind]').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type('欠账当场认领。');
  // A colleague is faster: both texts are shown, nothing is overwritten.
  const facts = { title: '对账通报', purpose: '', tags: [], genres: [] };
  const theirs = [block('逐项对账，按旬通报。'), block('结果要用起来。')];
  const by = { actorId: office.owner.id, draftId, id, version: 1 };
  await changeSection({ ...by, facts, blocks: theirs });
  await dialog.getByRole('button', { name: '保存新版' }).click();
  await expect(dialog).toContainText('王主任刚存了第 2 版');
  await expect(dialog.locator('del')).toHaveText('旬');
  await dialog.getByRole('button', { name: '保存新版' }).click();
  await expect(dialog).toHaveCount(0);

  await more('历次版本…');
  await dialog.getByRole('button', { name: /^第 1 版/ }).click();
  await expect(dialog.getByRole('button', { name: '恢复第 1 版' })).toBeVisible();
  await page.keyboard.press('Escape');
  await more('用在哪里…');
  await expect(dialog.getByRole('link')).toHaveCount(1);
  await page.keyboard.press('Escape');

  await expect(desk.text.locator('[data-newer]')).toHaveCount(1);
  await panelOf(page).getByRole('button', { name: '看第 3 版' }).click();
  await expect(dialog.locator('ins')).toHaveText('欠账当场认领。');
  await dialog.getByRole('button', { name: '采用第 1 处' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(desk.text).toContainText('按月通报。欠账当场认领。');
  await expect(desk.text.locator('[data-newer]')).toHaveCount(0);

  const download = page.waitForEvent('download');
  await panelOf(page).getByRole('button', { name: '导入和导出' }).click();
  await page.getByRole('menuitem', { name: '导出本单位段落' }).click();
  const path = await (await download).path();
  expect(await readFile(path, 'utf8')).toContain('欠账当场认领。');
  const chooser = page.waitForEvent('filechooser');
  await panelOf(page).getByRole('button', { name: '导入和导出' }).click();
  await page.getByRole('menuitem', { name: '从文件导入…' }).click();
  await (await chooser).setFiles(path);
  await expect(page.getByText('导入 0 个，1 个库里已有')).toBeVisible();
});
