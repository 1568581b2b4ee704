import type { Locator } from '@playwright/test';
import { comment, card as thread } from './fixtures/comments-panel';
import type { Desk } from './fixtures/desk';
import { expect, test } from './fixtures/test';

const LINES = ['一、提高认识', '二、狠抓落实', '各部门应当在三十日内完成任务。'];
const SAID = '各部门必须在三十日内完成任务。';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A finger: every touch of a control and every selection of words counts. */
class Finger {
  taps = 0;

  constructor(private readonly desk: Desk) {}

  async tap(name: string | Locator): Promise<void> {
    const { page } = this.desk;
    const target = typeof name === 'string' ? page.getByRole('button', { name }) : name;
    await target.tap();
    this.taps += 1;
  }

  async choose(block: number, from: number, to: number): Promise<void> {
    await this.desk.select([block, from], [block, to]);
    this.taps += 1;
  }
}

test('SUG11 on phones: a reviewer reads, comments and words a sentence otherwise, a drafter comes by the link and accepts, in three taps each', async ({
  deskOf,
  openAs,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const reviewer = await deskOf('reviewer', draftId, PHONE);
  await reviewer.ready('read-only');
  const { page } = reviewer;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await reviewer.reads(LINES);
  await comment(reviewer, 2, [6, 10], '够不够');
  await expect(thread(page, '够不够')).toBeVisible();
  await page.getByRole('button', { name: '收起面板' }).tap();

  const finger = new Finger(reviewer);
  await finger.choose(2, 3, 5);
  await finger.tap('改写');
  const sheet = page.getByRole('dialog', { name: '建议改写' });
  await expect(sheet.getByRole('paragraph').filter({ hasText: '应当' })).toBeVisible();
  const field = sheet.getByRole('textbox', { name: '改为' });
  await expect(field).toHaveValue('应当');
  await expect(sheet.getByRole('button', { name: '提出建议' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await field.fill('必须');
  await finger.tap('提出建议');
  expect(finger.taps).toBe(3);
  await expect(reviewer.text.locator('.sug-gone')).toHaveText(['应当']);
  await expect(reviewer.text.locator('.sug-come')).toHaveAttribute('data-words', '必须');
  await page.getByRole('button', { name: '复制建议链接' }).tap();
  await expect(page.getByText('已复制建议链接')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  // Another one, taken back by saying what the text says.
  await finger.choose(1, 0, 2);
  await finger.tap('改写');
  await field.fill('全力');
  await finger.tap('提出建议');
  await expect(reviewer.text.locator('.sug-gone')).toHaveText(['狠抓', '应当']);
  await finger.choose(1, 0, 1);
  await finger.tap('改写');
  await expect(field).toHaveValue('全力');
  await field.fill('狠抓');
  await finger.tap('撤回建议');
  await expect(reviewer.text.locator('.sug-gone')).toHaveText(['应当']);

  const drafter = await openAs('drafter', link, PHONE);
  const card = drafter.getByRole('article', { name: /的建议：/ });
  await expect(card).toHaveAttribute('aria-current', 'true');
  await expect(card).toContainText('应当必须');
  await card.getByRole('button', { name: '采纳', exact: true }).tap();
  await expect(drafter.getByText('已采纳 1 处')).toBeVisible();
  await reviewer.reads([...LINES.slice(0, 2), SAID]);
  await expect(reviewer.text.locator('.sug-gone')).toHaveCount(0);

  // The link still tells what became of it; a wrong one tells that too.
  await drafter.goto(link);
  await expect(drafter.getByRole('article', { name: /的建议：/ })).toContainText('已采纳');
  await drafter.goto(`/drafts/${draftId}?suggestion=nowhere`);
  await expect(drafter.getByText(/没有找到这条建议/)).toBeVisible();
});
