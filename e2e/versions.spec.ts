import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures/test';

const SPEECH = [
  '同志们：',
  '一、认清形势，把困难估计足',
  '六月底前建成助餐点120个。',
  '二、压实责任',
];

test('a version is kept by name, compared with the text as it is now, and restored while a colleague looks on', async ({
  deskOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: SPEECH.join('\n') });
  const [wang, li] = await Promise.all([deskOf('owner', draftId), deskOf('drafter', draftId)]);
  await Promise.all([wang.ready(), li.ready()]);
  const { page } = wang;
  await page.getByRole('button', { name: '版本' }).click();
  const panel = page.getByRole('complementary', { name: '版本' });
  await panel.getByLabel('版本名称').fill('征求意见稿');
  await panel.getByRole('button', { name: '留一版' }).click();
  const kept = panel.getByRole('article', { name: '征求意见稿' });
  await expect(kept).toBeVisible();

  await li.caret(2, 12);
  await li.page.keyboard.press('Backspace');
  await li.page.keyboard.press('Backspace');
  await li.type('4');
  await li.caret(0, -1);
  await li.page.keyboard.press('Enter');
  await li.type('先说一件事。');
  const changed = [
    '同志们：',
    '先说一件事。',
    '一、认清形势，把困难估计足',
    '六月底前建成助餐点14个。',
    '二、压实责任',
  ];
  await wang.reads(changed);

  await kept.getByRole('link', { name: '与现在对比' }).click();
  await expect(page).toHaveURL(/\/compare\?from=\d+$/);
  const redline = page.locator('.redline');
  await expect(redline.locator('ins', { hasText: '先说一件事。' })).toBeVisible();
  await expect(redline.locator('del', { hasText: '120' })).toBeVisible();
  const list = page.getByRole('complementary', { name: '修改清单' });
  await expect(list.getByRole('link', { name: '“120”改为“14”' })).toBeVisible();
  await page.getByText('按字').click();
  await expect(page).toHaveURL(/unit=char/);
  await expect(list.getByRole('link', { name: '“20”改为“4”' })).toBeVisible();
  await page.getByRole('button', { name: 'Word 花脸稿' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: '修订痕迹', exact: true }).click();
  const file = await downloading;
  const parts = unzipSync(new Uint8Array(await readFile(await file.path())));
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(document).toMatch(/<w:ins [^>]*w:author="[^"]*"[^>]*>(?:(?!<\/w:ins>).)*先说一件事。/);
  expect(document).toMatch(/<w:del (?:(?!<\/w:del>).)*<w:delText [^>]*>20</);
  expect(file.suggestedFilename()).toMatch(/花脸稿\.docx$/);
  await page.getByRole('link', { name: '回到稿件' }).click();
  await wang.ready();

  await page.getByRole('button', { name: '版本' }).click();
  await kept.getByRole('button', { name: '恢复' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '恢复' }).click();
  await li.reads(SPEECH);
  await expect(panel.getByText('恢复前')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).first().click();
  await li.reads(changed);
});
