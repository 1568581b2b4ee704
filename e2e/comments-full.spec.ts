import type { Locator } from '@playwright/test';
import { card, comment, openPanel, panel } from './fixtures/comments-panel';
import { Ime } from './fixtures/ime';
import { expect, test } from './fixtures/test';

const LINES = [
  '一、算清两本账',
  '既要算清人口账，更要算清责任账，把任务落到人头。',
  '二、狠抓落实',
  '各县区每季度通报一次抽检结果，年底前全部销号。',
];

const button = (at: Locator, name: string) => at.getByRole('button', { name, exact: true });

test('closed with 部分采纳 and why: everybody sees it; what somebody else was writing stays', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [reviewer, drafter, owner] = await desksOf(draftId, 'reviewer', 'drafter', 'owner');
  await comment(reviewer, 1, [12, 15], '改用“时间账”更准');
  await Promise.all([openPanel(drafter.page), openPanel(owner.page)]);

  // The owner is about to decide too.
  await button(card(owner.page, '时间账'), '标为已处理').click();
  await owner.page.keyboard.type('照改');

  const seen = card(drafter.page, '时间账');
  await button(seen, '标为已处理').click();
  await seen.getByText('部分采纳').click();
  const why = seen.getByRole('textbox', { name: '写明理由' });
  const done = seen.locator('form').getByRole('button', { name: '标为已处理' });
  await expect(done).toHaveAttribute('aria-disabled', 'true');
  await why.fill('责任账是上级提法，两者并用');
  await done.click();
  await expect(card(drafter.page, '时间账')).toHaveCount(0);

  for (const { page } of [reviewer, owner]) {
    await panel(page).getByText('已处理 1').click();
    await expect(card(page, '时间账')).toContainText('李秘书标为已处理');
    await expect(card(page, '时间账')).toContainText('部分采纳　责任账是上级提法，两者并用');
  }
  // Opened again, the reason is gone from the card, and the owner's own words are still there.
  await button(card(owner.page, '时间账'), '重新打开').click();
  await panel(owner.page).getByText('未处理 1').click();
  await expect(card(owner.page, '时间账').getByRole('textbox')).toHaveValue('照改');
  await owner.page.keyboard.press('Escape');
  await expect(card(owner.page, '时间账')).not.toContainText('部分采纳');
});

test('given to a drafter until a day: live in the card and on the drafter’s home page, which leads back', async ({
  desksOf,
  openAs,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n'), name: '动员会讲话' });
  const [owner, drafter] = await desksOf(draftId, 'owner', 'drafter');
  await comment(owner, 1, [12, 15], '核一下出处');
  await openPanel(drafter.page);
  const given = card(owner.page, '核一下出处');
  await button(given, '指派给').click();
  const who = given.getByRole('combobox', { name: '指派给' });
  // A viewer could do nothing with it.
  await expect(who.getByRole('option')).toHaveText(['不指派', '王主任', '李秘书', '赵处长']);
  await who.selectOption('李秘书');
  await given.getByLabel('截止').fill('2020-03-20');
  await button(given, '保存').click();
  await expect(card(drafter.page, '核一下出处')).toContainText('指派给李秘书');
  await expect(card(drafter.page, '核一下出处')).toContainText('2020年3月20日　已过期');

  const home = await openAs('drafter');
  const list = home.getByRole('region', { name: '提到我的' });
  await expect(list.getByRole('listitem')).toHaveText(
    /指派给我 核一下出处.*动员会讲话.*2020年3月20日/,
  );
  await list.getByRole('link', { name: '核一下出处' }).click();
  await expect(card(home, '核一下出处')).toHaveAttribute('aria-current', 'true');
  await button(card(home, '核一下出处'), '标为已处理').click();
  await home.keyboard.press('Control+Enter');
  await expect(card(home, '核一下出处')).toHaveCount(0);
  await home.goto('/');
  await expect(home.getByRole('heading', { name: '稿件' })).toBeVisible();
  await expect(home.getByRole('region', { name: '提到我的' })).toHaveCount(0);
});

test('@ picks a colleague by keyboard, not while pinyin is composed; the colleague sees it at home', async ({
  deskOf,
  openAs,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n'), name: '动员会讲话' });
  const reviewer = await deskOf('reviewer', draftId);
  await reviewer.ready();
  const { page } = reviewer;
  await reviewer.select([1, 12], [1, 15]);
  await page.keyboard.press('Control+Alt+KeyM');
  const field = panel(page).getByRole('textbox', { name: '写批注' });
  const offered = panel(page).getByRole('listbox', { name: '提到谁' }).getByRole('option');
  await expect(field).toBeFocused();
  await page.keyboard.type('请@');
  await expect(offered).toHaveText(['王主任', '李秘书', '赵处长', '钱干事']);
  await page.keyboard.press('ArrowDown');
  await expect(offered.nth(1)).toHaveAttribute('aria-selected', 'true');
  // The input method has the keys now: Enter and arrows are its own.
  const ime = await Ime.of(page);
  await ime.compose('l', 'li');
  await expect(offered).toHaveCount(0);
  await ime.choose('李');
  await expect(offered).toHaveText(['李秘书']);
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('请@李秘书');
  await expect(offered).toHaveCount(0);
  await page.keyboard.type('核数，');
  await page.keyboard.type('@');
  await page.keyboard.press('Escape');
  await expect(offered).toHaveCount(0);
  await expect(field).toHaveValue('请@李秘书核数，@');
  await page.keyboard.type('王');
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue('请@李秘书核数，@王主任');
  await page.keyboard.press('Control+Enter');
  await expect(card(page, '请@李秘书核数')).toBeVisible();

  const home = await openAs('drafter');
  const list = home.getByRole('region', { name: '提到我的' });
  await expect(list.getByRole('listitem')).toHaveText(
    /赵处长： 请@李秘书核数，@王主任.*动员会讲话/,
  );
  await list.getByRole('link', { name: '请@李秘书核数' }).click();
  await expect(card(home, '请@李秘书核数')).toHaveAttribute('aria-current', 'true');
  // Among 我的, for who is named too; not for the one who is not.
  await button(panel(home), '我的').click();
  await expect(card(home, '请@李秘书核数')).toBeVisible();
  await home.goto('/');
  await list.getByRole('button', { name: '知道了' }).click();
  await expect(list).toHaveCount(0);
  const owner = await openAs('owner');
  await expect(owner.getByRole('region', { name: '提到我的' })).toBeVisible();
});

test('a deleted comment leaves who and when; the replies stay, and the last words close the thread', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [reviewer, drafter] = await desksOf(draftId, 'reviewer', 'drafter');
  await comment(reviewer, 1, [12, 15], '说重了的话');
  await openPanel(drafter.page);
  const seen = card(drafter.page, '说重了的话');
  await button(seen, '回复').click();
  await seen.getByRole('textbox').fill('回复留着');
  await drafter.page.keyboard.press('Control+Enter');
  const own = card(reviewer.page, '回复留着');
  const remove = async (at: Locator) => {
    await button(at, '删除').click();
    await at
      .locator('p', { hasText: '删除这一条？' })
      .getByRole('button', { name: '删除' })
      .click();
  };
  await remove(own);
  const left = card(drafter.page, '回复留着');
  await expect(left).toContainText('赵处长删除了这一条');
  await expect(left).not.toContainText('说重了的话');
  await remove(left);
  for (const { page } of [drafter, reviewer]) {
    await panel(page).getByText('已处理 1').click();
    const gone = card(page, '李秘书删除了这一条');
    await expect(gone).toContainText('赵处长删除了这一条');
    await expect(gone.getByRole('button', { name: '重新打开' })).toHaveCount(0);
  }
  await expect(drafter.text.locator('.comment-mark')).toHaveCount(0);
});

test('the link of a thread leads a viewer to it, also when it is closed; a thread of nowhere is told', async ({
  deskOf,
  openAs,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const reviewer = await deskOf('reviewer', draftId);
  await reviewer.ready();
  await comment(reviewer, 3, [0, 3], '哪几个县区');
  await comment(reviewer, 1, [12, 15], '改用“时间账”');
  const { page } = reviewer;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await button(card(page, '时间账'), '复制批注链接').click();
  await expect(page.getByText('已复制批注链接')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const viewer = await openAs('viewer', link);
  await expect(card(viewer, '时间账')).toHaveAttribute('aria-current', 'true');
  await expect(viewer.locator('.comment-mark.is-active')).toHaveText('责任账');
  expect(new URL(viewer.url()).search).toBe('');
  // A viewer reads: nothing to reply, close, give or delete with.
  const names = card(viewer, '时间账').getByRole('button');
  await expect(names).toHaveCount(2);
  await expect(button(card(viewer, '时间账'), '复制批注链接')).toBeVisible();

  await button(card(page, '时间账'), '标为已处理').click();
  await page.keyboard.press('Control+Enter');
  await expect(card(page, '时间账')).toHaveCount(0);
  await viewer.goto(link);
  await expect(card(viewer, '时间账')).toContainText('采纳');
  await expect(card(viewer, '时间账')).toHaveAttribute('aria-current', 'true');
  await viewer.goto(`/drafts/${draftId}?thread=nowhere`);
  await expect(viewer.getByText('没有找到这条批注，可能在另一份稿件里')).toBeVisible();
});

test('from the tray a thread is put on other words, live for the colleague', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [owner, reviewer] = await desksOf(draftId, 'owner', 'reviewer');
  await comment(reviewer, 1, [12, 15], '口径要一致');
  await openPanel(owner.page);
  await owner.select([1, 0], [1, -1]);
  await owner.page.keyboard.press('Delete');
  const tray = panel(reviewer.page).getByRole('region', { name: '脱锚 1' });
  await expect(tray).toContainText('口径要一致');
  await reviewer.caret(3, 0);
  const here = tray.getByRole('button', { name: '放到这里' });
  await expect(here).toHaveAttribute('aria-disabled', 'true');
  await here.click({ force: true });
  await expect(reviewer.page.getByText('先在正文里选中要放到的文字')).toBeVisible();
  await reviewer.select([3, 0], [3, 3]);
  await here.click();
  await expect(panel(owner.page).getByRole('article', { name: '赵处长：各县区' })).toBeVisible();
  await expect(panel(owner.page).getByRole('region', { name: /脱锚/ })).toHaveCount(0);
  await expect(owner.text.locator('.comment-mark')).toHaveText('各县区');
  // It follows its new words.
  await owner.caret(3, 0);
  await owner.type('从今年起，');
  await expect(owner.text.locator('.comment-mark')).toHaveText('各县区');
});

test('only one author’s threads', async ({ desksOf, newDraft }) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [owner, reviewer] = await desksOf(draftId, 'owner', 'reviewer');
  await comment(reviewer, 1, [12, 15], '审阅人的话');
  await openPanel(owner.page);
  const author = panel(owner.page).getByRole('combobox', { name: '批注人' });
  await expect(card(owner.page, '审阅人的话')).toBeVisible();
  await expect(author).toHaveCount(0);
  await comment(owner, 3, [0, 3], '所有者的话');
  await author.selectOption('赵处长');
  await expect(panel(owner.page).getByRole('article')).toContainText(['审阅人的话']);
  await author.selectOption('全部作者');
  await expect(panel(owner.page).getByRole('article')).toHaveCount(2);
});

test('100,000 characters: said before they are sent, and every one of them stays to be shortened', async ({
  deskOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const reviewer = await deskOf('reviewer', draftId);
  await reviewer.ready();
  const { page } = reviewer;
  const long = '长'.repeat(100_000);
  await reviewer.select([1, 12], [1, 15]);
  await page.keyboard.press('Control+Alt+KeyM');
  const field = panel(page).getByRole('textbox', { name: '写批注' });
  await field.fill(long);
  await expect(panel(page).getByRole('alert')).toHaveText('批注最多 10,000 字，删短后再发');
  await expect(button(panel(page), '发出')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Control+Enter');
  await button(panel(page), '收起面板').click();
  await openPanel(page);
  await expect(field).toHaveValue(long);
  await field.fill(long.slice(0, 10_000));
  await page.keyboard.press('Control+Enter');
  await expect(card(page, '长长长')).toBeVisible();
});
