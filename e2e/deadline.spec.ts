import type { Locator } from '@playwright/test';
import type { Desk } from './fixtures/desk';
import { expect, test } from './fixtures/test';

const chips = (desk: Desk): Locator => desk.text.locator('[data-chip="deadline"]');
const popover = (desk: Desk): Locator => desk.page.getByRole('dialog', { name: '时限' });
const date = (desk: Desk): Locator => popover(desk).getByTestId('deadline-date');
const notes = (desk: Desk): Locator => desk.page.locator('.margin-notes > span');

/** The speech date as a person sets it, in the dialog behind ⋯. */
async function setSpeechDate(desk: Desk, day: string): Promise<void> {
  await desk.page.getByRole('button', { name: '更多' }).click();
  await desk.page.getByRole('menuitem', { name: '讲话信息' }).click();
  const dialog = desk.page.getByRole('dialog', { name: '讲话信息' });
  await dialog.getByLabel('讲话日期').fill(day);
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toHaveCount(0);
}

test('a deadline is read from its words and moves with the speech date, for everybody', async ({
  desksOf,
  newDraft,
}) => {
  const text = '6月底前建成120个，年底前全部投入运营。';
  const draftId = await newDraft({ text });
  const [desk, other] = await desksOf(draftId, 'drafter', 'owner');
  // No date of the speech: the words are read, the day is not known.
  await desk.caret(0, 3);
  await desk.page.keyboard.press('ControlOrMeta+Alt+KeyD');
  await expect(chips(desk)).toHaveText(['6月底前']);
  await expect(popover(desk)).toContainText('讲话日期未定，日期推算不出来');
  await desk.page.keyboard.press('Escape');
  await setSpeechDate(desk, '2025-03-10');
  await expect(chips(other)).toHaveAttribute('aria-label', '时限：6月底前，2025-06-30');
  await expect(notes(other)).toHaveText(['06-30']);
  await desk.select([0, 11], [0, 14]);
  await desk.tools.getByRole('button', { name: '时限' }).click();
  await expect(date(desk)).toHaveText('2025-12-31');
  await expect(popover(desk)).toContainText('按讲话日期 2025-03-10 推算');
  await desk.page.screenshot({ path: test.info().outputPath('deadline.png') });
  await desk.page.keyboard.press('Escape');
  await expect(notes(other)).toHaveText(['06-30 +1']);
  await desk.reads([text]);

  // By hand, and back to the reading; another speech date leaves what was said by hand.
  await chips(desk).first().click();
  await desk.page.keyboard.press('Enter');
  const last = popover(desk).getByRole('textbox', { name: '止' });
  await last.fill('2025-02-30');
  await expect(popover(desk).getByRole('alert')).toHaveText('没有 2025-02-30 这一天');
  await last.press('Enter');
  await expect(date(desk)).toHaveText('2025-06-30');
  await expect(last).toHaveValue('2025-02-30');
  await last.fill('2025-07-15');
  await last.press('Enter');
  await expect(date(desk)).toHaveText('2025-07-15');
  await expect(popover(desk)).toContainText('人工指定');
  await expect(popover(desk).getByTestId('words-differ')).toContainText('文字读作　2025-06-30');
  await expect(chips(desk).first()).toHaveAttribute('data-differs', '');
  await desk.page.keyboard.press('Escape');
  await setSpeechDate(other, '2026-01-20');
  await expect(chips(desk).nth(1)).toHaveAttribute('aria-label', '时限：年底前，2026-12-31');
  await expect(chips(desk).nth(0)).toHaveAttribute('aria-label', '时限：6月底前，2025-07-15');
  await chips(desk).first().click();
  await desk.page.keyboard.press('Enter');
  await popover(desk).getByRole('button', { name: '按文字重读' }).click();
  await expect(date(desk)).toHaveText('2026-06-30');
  await desk.page.keyboard.press('Escape');
  await expect(chips(other).first()).toHaveAttribute('aria-label', '时限：6月底前，2026-06-30');

  // Notes go and come back.
  await desk.page.getByRole('button', { name: '更多' }).click();
  await desk.page.getByRole('menuitem', { name: '隐藏边注' }).click();
  await expect(notes(desk)).toHaveCount(0);
  await expect(notes(other)).toHaveCount(1);
});

test('words with two readings: the safer one holds, the other is one click away', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (await deskOf('drafter', await newDraft({ text: '完成采购。' }))).ready();
  await setSpeechDate(desk, '2025-03-10');
  await desk.caret(0, 5);
  await desk.page.keyboard.type('/sx');
  await expect(desk.page.getByRole('listbox', { name: '插入段落' })).toBeVisible();
  await desk.page.keyboard.press('Enter');
  await expect(popover(desk).getByLabel('写作')).toBeFocused();
  await desk.page.keyboard.type('6月前');
  await expect(date(desk)).toHaveText('2025-05-31');
  await expect(popover(desk).getByText('“6月前”有两种读法').last()).toBeVisible();
  await expect(popover(desk).getByRole('radio', { name: /2025-05-31/ })).toBeChecked();
  await expect(chips(desk)).toHaveAttribute('data-two-ways', '');
  await desk.page.screenshot({ path: test.info().outputPath('two-ways.png') });
  await popover(desk).getByRole('radio', { name: '2025-06-30' }).check();
  await expect(date(desk)).toHaveText('2025-06-30');
  await expect(chips(desk)).not.toHaveAttribute('data-two-ways');
  await popover(desk)
    .getByRole('radio', { name: /2025-05-31/ })
    .check();
  await expect(chips(desk)).toHaveAttribute('data-two-ways', '');
  await desk.page.keyboard.press('Escape');
  await desk.reads(['完成采购。6月前']);
  await desk.page.keyboard.press('ControlOrMeta+z');
  await desk.reads(['完成采购。/sx']);
});

test('a deadline inside a selected responsibility keeps its own chip', async ({
  deskOf,
  newDraft,
}) => {
  const text = '各地区4月底前要完成排查。';
  const desk = await (await deskOf('drafter', await newDraft({ text }))).ready();
  await desk.select([0, 3], [0, 7]);
  await desk.page.keyboard.press('ControlOrMeta+Alt+KeyD');
  await expect(popover(desk)).toBeVisible();
  await desk.page.keyboard.press('Escape');
  await desk.select([0, 0], [0, 8]);
  await desk.page.keyboard.press('ControlOrMeta+Alt+KeyR');
  await expect(desk.text.locator('[data-chip]')).toHaveText(['各地区', '4月底前']);
  await expect(desk.page.getByRole('dialog', { name: '责任单位' })).toContainText('各地区');
  await desk.reads([text]);
});
