import { expect, test } from './fixtures/test';

/** Seven syllables and a rest: eight beats. */
const LINE = '各县区抓好落实，';

test('how long the speech takes follows the text and the rate of its speaker, for everybody', async ({
  desksOf,
  newDraft,
}) => {
  const text = `一、提高认识\n${LINE.repeat(20)}`;
  const draftId = await newDraft({ text });
  const [desk, other] = await desksOf(draftId, 'drafter', 'owner');
  const time = (one: typeof desk) => one.page.getByTestId('speaking-time');
  // 7 for the heading, 8 for each line and half a rest more at the end: 167.5 beats.
  await expect(time(desk)).toHaveText('约 1 分');
  await expect(desk.page.getByRole('treeitem').first()).toContainText('1 分');

  await desk.caret(1);
  await desk.type(LINE.repeat(2));
  await expect(time(other)).toHaveText('约 1 分');
  await desk.page.getByRole('button', { name: '更多' }).click();
  await desk.page.getByRole('menuitem', { name: '讲话信息' }).click();
  const dialog = desk.page.getByRole('dialog', { name: '讲话信息' });
  await dialog.getByLabel('语速').fill('99');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toContainText('这一项没有填对');
  await dialog.getByLabel('语速').fill('120');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(time(other)).toHaveText('约 1 分 30 秒');
});
