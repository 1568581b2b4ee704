import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { letAnHourPass } from './fixtures/let-an-hour-pass';
import { look } from './fixtures/look';
import { expect, test } from './fixtures/test';

const SPEECH = [
  '同志们：',
  '一、认清形势，把困难估计足',
  '六月底前建成助餐点120个。',
  '二、压实责任',
];

test('a version is kept by name, compared with the text as it is now, and restored while a colleague looks on', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: SPEECH.join('\n') });
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');
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
  // Nothing is drawn beside the words: a mark of its own for suggestions once put its number there.
  const drawn = (span: Element) => getComputedStyle(span, '::after').content;
  expect(await redline.locator('[data-change]').first().evaluate(drawn)).toBe('none');
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

test('V11 V13 VS8 who wrote which words is shown on demand, the changes stand by section or by author, and a passage of an old version is copied with its number', async ({
  desksOf,
  newDraft,
  office,
}, testInfo) => {
  const draftId = await newDraft({ text: SPEECH.join('\n') });
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');
  const { page } = wang;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '版本' }).click();
  const panel = page.getByRole('complementary', { name: '版本' });
  await panel.getByLabel('版本名称').fill('征求意见稿');
  await panel.getByRole('button', { name: '留一版' }).click();
  const kept = panel.getByRole('article', { name: '征求意见稿' });
  await expect(kept).toBeVisible();
  await li.caret(2, -1);
  await li.type('由民政局牵头。');
  await wang.reads([
    '同志们：',
    '一、认清形势，把困难估计足',
    '六月底前建成助餐点120个。由民政局牵头。',
    '二、压实责任',
  ]);
  await wang.caret(3, -1);
  await wang.type('，层层抓落实');
  await li.reads([
    '同志们：',
    '一、认清形势，把困难估计足',
    '六月底前建成助餐点120个。由民政局牵头。',
    '二、压实责任，层层抓落实',
  ]);
  await kept.getByRole('link', { name: '与现在对比' }).click();

  const list = page.getByRole('complementary', { name: '修改清单' });
  await expect(list.getByRole('heading', { level: 3 })).toHaveText([/认清形势/, /压实责任/]);
  await list.getByText('按作者').click();
  await expect(page).toHaveURL(/by=writer/);
  await expect(list.getByRole('heading', { level: 3 })).toHaveText([
    new RegExp(office.drafter.name),
    new RegExp(office.owner.name),
  ]);
  const redline = page.locator('.redline');
  const his = redline.locator('ins .written', { hasText: '由民政局牵头。' });
  await expect(his).toHaveCount(0);
  await page.getByRole('button', { name: '谁写的' }).click();
  await expect(his).toHaveAttribute('title', office.drafter.name);
  await expect(his).toContainText(`${office.drafter.name}: 由民政局牵头。`);
  await expect(redline.locator('ins .written', { hasText: '，层层抓落实' })).toHaveAttribute(
    'title',
    office.owner.name,
  );
  const legend = page.getByRole('list', { name: '谁写的' });
  await expect(legend).toContainText(office.drafter.name);
  await expect(legend).toContainText(office.owner.name);
  await look({ page, name: 'who-wrote', testInfo });
  await page.getByRole('button', { name: '谁写的' }).click();
  await expect(his).toHaveCount(0);

  await page.getByText('旧稿', { exact: true }).click();
  await expect(redline.locator('ins')).toHaveCount(0);
  await redline.getByRole('button', { name: '复制这一段：压实责任' }).click();
  await expect(redline.getByRole('status').last()).toHaveText('已复制，含编号');
  const clip = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const of = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
      return { text: await of('text/plain'), html: await of('text/html') };
    });
  expect((await clip()).text).toBe('二、压实责任');
  expect((await clip()).html).toContain('<p>二、压实责任</p>');
  await page.evaluate(() => {
    const [, from, to] = document.querySelectorAll('.redline p');
    if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
  });
  await page.keyboard.press('Control+C');
  expect((await clip()).text).toBe('一、认清形势，把困难估计足\n六月底前建成助餐点120个。');
});

test('VS9 a reader who comes back is told how much was changed, and is led to it', async ({
  deskOf,
  newDraft,
  office,
}) => {
  const draftId = await newDraft({ text: SPEECH.join('\n') });
  const [wang, before] = await Promise.all([deskOf('owner', draftId), deskOf('viewer', draftId)]);
  await Promise.all([wang.ready(), before.inPhase('read-only')]);
  await before.page.close();
  await letAnHourPass(draftId, office.viewer.id);
  await wang.caret(2, -1);
  await wang.type('由民政局牵头。');
  const again = await deskOf('viewer', draftId);
  const { page } = again;
  const line = page.getByRole('link', { name: '自上次查看以来 1 处修改' });
  // The text before becomes a version when the new one is stored.
  await expect(async () => {
    await page.reload();
    await expect(line).toBeVisible({ timeout: 4_000 });
  }).toPass();
  await line.click();
  await expect(page.locator('.redline ins')).toHaveText('由民政局牵头。');
  await page.getByRole('link', { name: '回到稿件' }).click();
  // Whoever has followed it, or wrote it himself, is told nothing; what is asked later is answered later.
  await wang.page.reload();
  await wang.ready();
  for (const desk of [again, wang]) {
    await desk.page.getByRole('button', { name: '版本' }).click();
    const versions = desk.page.getByRole('complementary', { name: '版本' });
    await expect(versions.getByRole('article').first()).toBeVisible();
    await expect(desk.page.getByText('自上次查看以来')).toHaveCount(0);
  }
  // The number of a version of another draft.
  await page.goto(`/drafts/${draftId}/compare?from=7`);
  await expect(page.getByRole('heading', { name: '没有这一版' })).toBeVisible();
  await page.getByRole('link', { name: '回到稿件' }).click();
  await again.inPhase('read-only');
});
