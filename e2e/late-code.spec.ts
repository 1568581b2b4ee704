import type { Page } from '@playwright/test';
import { paragraph } from '@/lib/sections/built-in/content';
import { pasteText } from './fixtures/clipboard';
import { Desk } from './fixtures/desk';
import { expect, test } from './fixtures/test';

/** Opens a draft while the scripts with certain words in them are still on their way. @returns lets them arrive */
async function openWithout(page: Page, draftId: string, words: readonly string[]) {
  let arrive = () => {};
  const here = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\.js(?:\?|$)/, async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    if (words.some((word) => script.includes(word))) await here;
    await route.fulfill({ response });
  });
  await page.goto(`/drafts/${draftId}`);
  const desk = new Desk(page);
  await expect(desk.text).toBeVisible();
  return { desk, arrive };
}

test('LATE1 LATE4 a placeholder typed over, then Tab, before the code that fills them is here', async ({
  openAs,
  newDraft,
}) => {
  const draftId = await newDraft({
    blocks: [
      paragraph('由{{督查单位}}会同{{牵头单位}}建立台账。'),
      paragraph('{{督查单位}}通报。'),
    ],
  });
  const page = await openAs('drafter', '/');
  const { desk, arrive } = await openWithout(page, draftId, ['lectern-filled']);
  await desk.text.locator('[data-chip="placeholder"]').first().click();
  await expect(desk.text.locator('.ProseMirror-selectednode')).toHaveText('督查单位');
  await page.keyboard.type('督查室');
  await page.keyboard.press('Tab');
  await page.keyboard.type('民政局');
  await desk.reads(['由督查室会同牵头单位建立台账。', '督查单位通报。']);
  arrive();
  await desk.reads(['由督查室会同民政局建立台账。', '督查室通报。']);
  await page.keyboard.press('Tab');
  await expect(desk.text).toBeFocused();
});

test('CLIP7 LATE2 a paste whose code is late goes in where it was made, before what is typed after it', async ({
  openAs,
  deskOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: '甲乙\n丙丁' });
  const page = await openAs('drafter', '/');
  const { desk, arrive } = await openWithout(page, draftId, ['startsInside']);
  await desk.caret(0, 1);
  await pasteText(page, '贴一');
  await page.keyboard.type('键');
  await pasteText(page, '贴二');
  const other = await (await deskOf('owner', draftId)).ready();
  await other.caret(0, 0);
  await other.type('远');
  await expect(desk.blocks.first()).toContainText('远');
  await desk.caret(1, 1);
  await page.keyboard.type('尾');
  await desk.reads(['远甲乙', '丙丁']);
  arrive();
  await desk.reads(['远甲贴一键贴二乙', '丙尾丁']);
  await other.reads(['远甲贴一键贴二乙', '丙尾丁']);
});

test('LATE5 what is typed after Ctrl Alt M is the comment, however late the panel is', async ({
  openAs,
  newDraft,
}) => {
  const draftId = await newDraft({ text: '抓好落实。' });
  const page = await openAs('drafter', '/');
  const { desk, arrive } = await openWithout(page, draftId, ['min-h-16 resize-none']);
  await expect(desk.tools).toBeVisible();
  await desk.select([0, 0], [0, 2]);
  await page.keyboard.press('Control+Alt+m');
  await page.keyboard.type('再具体些');
  await desk.reads(['抓好落实。']);
  arrive();
  const field = page.getByRole('textbox', { name: '写批注' });
  await expect(field).toBeFocused();
  await page.keyboard.type('，写明时限');
  await expect(field).toHaveValue('再具体些，写明时限');
  await desk.reads(['抓好落实。']);
});

test('LATE5 what is typed directly after Ctrl F is searched for', async ({ openAs, newDraft }) => {
  const page = await openAs('drafter', '/');
  const draftId = await newDraft({ text: '抓好落实。' });
  await page.goto(`/drafts/${draftId}`);
  const desk = new Desk(page);
  await expect(desk.tools).toBeVisible();
  await desk.caret(0, 0);
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.insertText('落');
  await page.keyboard.insertText('实');
  await expect(page.getByRole('textbox', { name: '查找', exact: true })).toHaveValue('落实');
  await desk.reads(['抓好落实。']);
});

test('LATE6 the keys directly after Escape are in the text again, where the caret was', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (await deskOf('drafter', await newDraft({ text: '抓好落实。' }))).ready();
  const { page } = desk;
  await desk.caret(0, 2);
  await page.keyboard.press('ControlOrMeta+/');
  await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible();
  // What a busy page does later comes after the next key.
  await page.evaluate(() => {
    const later = window.setTimeout;
    Object.assign(window, {
      setTimeout: (run: () => void, ms = 0) => later(run, ms < 50 ? 2_000 : ms),
    });
  });
  await page.keyboard.press('Escape');
  await page.keyboard.type('工作');
  await desk.reads(['抓好工作落实。']);
});
