import { card, openPanel, panel } from './fixtures/comments-panel';
import type { Desk } from './fixtures/desk';
import { expect, test } from './fixtures/test';

const LINES = [
  '一、算清两本账',
  '既要算清人口账，更要算清责任账，把任务落到人头。',
  '二、狠抓落实',
  '各县区每季度通报一次抽检结果，年底前全部销号。',
];

const marks = (desk: Desk) => desk.text.locator('.comment-mark');

/** Waits until these words are marked; a colleague's caret may stand between them. */
async function marked(desk: Desk, words: string): Promise<void> {
  await expect.poll(async () => (await marks(desk).allTextContents()).join('')).toBe(words);
}

/** Selects words of a block and comments on them through the bubble. */
async function comment(desk: Desk, from: [number, number], to: [number, number], words: string) {
  const { page } = desk;
  await desk.select(from, to);
  await page.locator('.anim-pop').getByRole('button', { name: '批注' }).click();
  await panel(page).getByRole('textbox', { name: '写批注' }).fill(words);
  await page.keyboard.press('Control+Enter');
  await expect(card(page, words)).toBeVisible();
}

test('three people: a reviewer comments, it is live, answered, resolved and opened again', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [owner, reviewer, drafter] = await desksOf(draftId, 'owner', 'reviewer', 'drafter');
  await Promise.all([openPanel(owner.page), openPanel(drafter.page)]);
  await expect(panel(owner.page).getByText('还没有批注')).toBeVisible();

  await comment(reviewer, [1, 12], [1, 15], '改用“时间账”更准');
  for (const desk of [owner, reviewer, drafter]) {
    await expect(card(desk.page, '改用“时间账”更准')).toContainText('赵处长');
    await marked(desk, '责任账');
  }

  // A reply from one, an edit of the own words by the other.
  const seen = card(drafter.page, '时间账');
  await seen.getByRole('button', { name: '回复' }).click();
  await seen.getByRole('textbox', { name: '回复赵处长的批注' }).fill('责任账是上级提法');
  await seen.getByRole('button', { name: '回复' }).click();
  await expect(card(reviewer.page, '责任账是上级提法')).toBeVisible();
  const own = card(reviewer.page, '时间账');
  await own.getByRole('button', { name: '修改' }).first().click();
  await own.getByRole('textbox', { name: '修改' }).fill('可否并用“时间账”');
  await own.getByRole('button', { name: '保存' }).click();
  await expect(card(owner.page, '可否并用“时间账”')).toContainText('改过');
  // Nobody changes the words of another.
  await expect(card(owner.page, '可否并用').getByRole('button', { name: '修改' })).toHaveCount(0);

  await card(owner.page, '可否并用').getByRole('button', { name: '标为已处理' }).click();
  await owner.page.keyboard.press('Control+Enter');
  await expect(card(reviewer.page, '可否并用')).toHaveCount(0);
  await expect(marks(drafter)).toHaveCount(0);
  await panel(reviewer.page).getByText('已处理 1').click();
  await expect(card(reviewer.page, '可否并用')).toContainText('王主任标为已处理');
  await card(reviewer.page, '可否并用').getByRole('button', { name: '重新打开' }).click();
  await expect(card(owner.page, '可否并用')).toBeVisible();
  await marked(drafter, '责任账');

  // Taken back: who and when stay, without the words.
  await panel(reviewer.page).getByText('未处理 1').click();
  await own.or(card(reviewer.page, '可否并用')).getByRole('button', { name: '删除' }).click();
  await card(reviewer.page, '可否并用').getByRole('button', { name: '删除', exact: true }).click();
  await expect(card(owner.page, '责任账是上级提法')).toContainText('赵处长删除了这一条');
});

test('SUG9 a comment stays with its words: typing, split, join, move; deleted it waits in the tray, undo brings it back', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [owner, reviewer] = await desksOf(draftId, 'owner', 'reviewer');
  await comment(reviewer, [1, 12], [1, 15], '口径要一致');
  await openPanel(owner.page);
  const { keyboard } = owner.page;

  await owner.caret(1, 12);
  await owner.type('这本');
  await owner.caret(1, 17);
  await owner.type('和时间账');
  await marked(owner, '责任账');
  await owner.caret(1, 16);
  await owner.type('人');
  await marked(reviewer, '责任人账');
  await owner.caret(1, 15);
  await keyboard.press('Enter');
  await marked(reviewer, '责任人账');
  await expect(reviewer.blocks).toHaveCount(5);
  await keyboard.press('Backspace');
  await expect(reviewer.blocks).toHaveCount(4);
  await marked(reviewer, '责任人账');
  await owner.inPhase('saved');
  // The quote is written when the text rests.
  await expect(panel(owner.page).getByRole('article', { name: '赵处长：责任人账' })).toBeVisible();

  // The whole paragraph to the end, by the clipboard.
  await owner.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await owner.select([1, 0], [1, -1]);
  await keyboard.press('ControlOrMeta+X');
  await expect(panel(owner.page).getByRole('region', { name: '脱锚 1' })).toContainText('责任人账');
  await expect(card(reviewer.page, '口径要一致')).toBeVisible();
  await owner.caret(3);
  await keyboard.press('ControlOrMeta+V');
  await marked(reviewer, '责任人账');
  await expect(panel(owner.page).getByRole('region', { name: /脱锚/ })).toHaveCount(0);

  // Deleted for good: nobody finds it elsewhere; then undone.
  await owner.select([3, 0], [3, -1]);
  await keyboard.press('Delete');
  const tray = panel(reviewer.page).getByRole('region', { name: '脱锚 1' });
  await expect(tray).toContainText('责任人账');
  await expect(tray).toContainText('口径要一致');
  await expect(marks(reviewer)).toHaveCount(0);
  await keyboard.press('ControlOrMeta+Z');
  await marked(reviewer, '责任人账');
  await reviewer.page.reload();
  await reviewer.ready();
  await marked(reviewer, '责任人账');
});

test('a comment on a section, and the filters: mine, this section', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [owner, drafter] = await desksOf(draftId, 'owner', 'drafter');
  await comment(drafter, [1, 2], [1, 4], '第一段的话');
  // Nothing selected: the key comments on the section of the caret.
  await owner.caret(2);
  await owner.page.keyboard.press('Control+Alt+KeyM');
  await expect(panel(owner.page).getByText('对本段：狠抓落实')).toBeVisible();
  await panel(owner.page).getByRole('textbox', { name: '写批注' }).fill('这一节太短');
  await panel(owner.page).getByRole('button', { name: '发出' }).click();
  await expect(card(drafter.page, '这一节太短')).toBeVisible();
  await expect(owner.text.locator('.comment-section')).toHaveCount(1);

  // In the order of the text.
  const articles = panel(owner.page).getByRole('article');
  await expect(articles).toContainText(['第一段的话', '这一节太短']);
  await panel(owner.page).getByRole('button', { name: '我的' }).click();
  await expect(articles).toContainText(['这一节太短']);
  await panel(owner.page).getByRole('button', { name: '我的' }).click();
  await owner.caret(1, 0);
  await panel(owner.page).getByRole('button', { name: '本节' }).click();
  await expect(articles).toContainText(['第一段的话']);
  await owner.caret(3, 0);
  await expect(articles).toContainText(['这一节太短']);

  // The caret in a mark makes its card the active one.
  await panel(owner.page).getByRole('button', { name: '本节' }).click();
  await owner.caret(1, 3);
  await expect(card(owner.page, '第一段的话')).toHaveAttribute('aria-current', 'true');
  await card(owner.page, '这一节太短').getByRole('button', { name: '对本段' }).click();
  await expect(owner.text.locator('.comment-section.is-active')).toHaveCount(1);
});

test('words deleted meanwhile: a clear message, and what was written stays', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [owner, reviewer] = await desksOf(draftId, 'owner', 'reviewer');
  await reviewer.select([1, 12], [1, 15]);
  await reviewer.page.keyboard.press('Control+Alt+KeyM');
  const field = panel(reviewer.page).getByRole('textbox', { name: '写批注' });
  await field.fill('写了很久的意见');
  await owner.select([1, 10], [1, 16]);
  await owner.page.keyboard.press('Delete');
  await owner.inPhase('saved');
  await expect(reviewer.blocks.nth(1)).not.toContainText('责任账');
  await panel(reviewer.page).getByRole('button', { name: '发出' }).click();
  await expect(panel(reviewer.page).getByRole('alert')).toHaveText(
    '这段文字刚刚被改动，请重新选择',
  );
  await expect(field).toHaveValue('写了很久的意见');
  // Closing the panel loses nothing; another place takes the same words.
  await panel(reviewer.page).getByRole('button', { name: '收起面板' }).click();
  await reviewer.select([3, 0], [3, 3]);
  await reviewer.page.locator('.anim-pop').getByRole('button', { name: '批注' }).click();
  await expect(field).toHaveValue('写了很久的意见');
  await panel(reviewer.page).getByRole('button', { name: '发出' }).click();
  await expect(card(reviewer.page, '写了很久的意见')).toContainText('各县区');
});

test('without a network the words wait and are sent by themselves; too long is said before', async ({
  deskOf,
  newDraft,
  complaints,
}) => {
  complaints.allow(/ERR_INTERNET_DISCONNECTED|ERR_INCOMPLETE_CHUNKED_ENCODING|WebSocket/);
  const draftId = await newDraft({ text: LINES.join('\n') });
  const reviewer = await deskOf('reviewer', draftId);
  await reviewer.ready();
  await reviewer.select([1, 12], [1, 15]);
  await reviewer.page.keyboard.press('Control+Alt+KeyM');
  const field = panel(reviewer.page).getByRole('textbox', { name: '写批注' });
  await field.fill('长'.repeat(10_001));
  await expect(panel(reviewer.page).getByRole('alert')).toHaveText(
    '批注最多 10,000 字，删短后再发',
  );
  await field.fill('断网时写的');
  await reviewer.page.context().setOffline(true);
  await panel(reviewer.page).getByRole('button', { name: '发出' }).click();
  await expect(panel(reviewer.page).getByText('没有连上，恢复后自动发出')).toBeVisible();
  await expect(field).toHaveValue('断网时写的');
  await reviewer.page.context().setOffline(false);
  await expect(card(reviewer.page, '断网时写的')).toHaveCount(1);
});

test('on a phone: select, comment in the sheet, see it; a viewer only reads', async ({
  deskOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const viewport = { width: 390, height: 844 };
  const [phone, viewer] = await Promise.all([
    deskOf('reviewer', draftId, { viewport, hasTouch: true }),
    deskOf('viewer', draftId, { viewport }),
  ]);
  await Promise.all([phone.ready('read-only'), viewer.ready('read-only')]);
  await comment(phone, [1, 12], [1, 15], '手机上看到的');
  await marked(viewer, '责任账');
  await marks(viewer).click();
  await expect(card(viewer.page, '手机上看到的')).toBeVisible();
  await expect(card(viewer.page, '手机上看到的').getByRole('button', { name: '回复' })).toHaveCount(
    0,
  );
  await viewer.select([1, 0], [1, 4]);
  await viewer.page.keyboard.press('Control+Alt+KeyM');
  await expect(panel(viewer.page).getByRole('textbox')).toHaveCount(0);
});
