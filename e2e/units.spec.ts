import { fillRegistry } from './fixtures/registry';
import { expect, test } from './fixtures/test';

test('the registry: add, find, rename, aliases, retire; taken and endless names are refused', async ({
  office,
  openAs,
}) => {
  await fillRegistry(office, ['市综合行政执法局', '市执法局'], ['市生态环境局', '市环保局']);
  const page = await openAs('drafter', '/');
  await page.getByRole('link', { name: '单位库' }).click();
  await expect(page.getByRole('heading', { name: '单位库' })).toBeVisible();
  const rows = page.getByRole('listitem');
  await expect(rows).toHaveCount(2);
  const name = page.getByRole('textbox', { name: '单位名称' });
  const add = page.getByRole('button', { name: '添加', exact: true });

  await name.fill('局'.repeat(10_000));
  await add.click();
  await expect(page.getByText('单位名称最多 60 个字')).toBeVisible();
  await expect(name).toHaveValue('局'.repeat(10_000));
  await name.fill('市城管局');
  await page.getByRole('textbox', { name: '别名' }).fill('城管局、市执法局');
  await add.click();
  await expect(page.getByText('“市执法局”已是市综合行政执法局的名称')).toBeVisible();
  await expect(page.getByRole('textbox', { name: '别名' })).toHaveValue('城管局、市执法局');
  await page.getByRole('textbox', { name: '别名' }).fill('城管局');
  await add.click();
  await expect(rows).toHaveCount(3);
  await expect(name).toHaveValue('');

  await page.getByRole('searchbox', { name: '按名称或别名查找' }).fill('环保');
  await expect(rows).toHaveText([/市生态环境局/]);
  await page.getByRole('button', { name: '修改市生态环境局' }).click();
  const dialog = page.getByRole('dialog', { name: '修改单位' });
  await dialog.getByLabel('新别名').fill('市执法局');
  await dialog.getByRole('button', { name: '添加别名' }).click();
  await expect(dialog.getByText('“市执法局”已是市综合行政执法局的名称')).toBeVisible();
  await dialog.getByLabel('新别名').fill('环保局');
  await dialog.getByRole('button', { name: '添加别名' }).click();
  await expect(dialog.getByRole('listitem')).toHaveText(['市环保局', '环保局']);
  await dialog.getByLabel('单位名称').fill('市生态环境保护局');
  await dialog.getByRole('button', { name: '改名' }).click();
  await expect(dialog.getByRole('listitem')).toHaveText(['市环保局', '市生态环境局', '环保局']);
  await dialog.getByRole('button', { name: '去掉别名环保局' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await page.screenshot({ path: test.info().outputPath('unit-dialog.png') });
  await page.keyboard.press('Escape');
  await expect(rows).toHaveText([/市生态环境保护局市环保局、市生态环境局/]);

  await page.getByRole('button', { name: '停用市生态环境保护局' }).click();
  await expect(rows).toContainText(['已停用']);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('button', { name: '停用市生态环境保护局' })).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('units.png') });
});

test('those who only read see the units; on a phone too', async ({ office, openAs }) => {
  await fillRegistry(office, ['市综合行政执法局', '市执法局']);
  const viewport = { width: 390, height: 844 };
  const page = await openAs('viewer', '/units', { viewport });
  await expect(page.getByRole('listitem')).toHaveText([/市综合行政执法局市执法局/]);
  await expect(page.getByRole('button', { name: /修改|停用|添加/ })).toHaveCount(0);
  const owner = await openAs('owner', '/units', { viewport, locale: 'en-US' });
  await owner.getByRole('button', { name: 'Edit 市综合行政执法局' }).click();
  await expect(owner.getByRole('dialog', { name: 'Edit unit' })).toBeVisible();
  await owner.keyboard.press('Escape');
  await owner.screenshot({ path: test.info().outputPath('units-phone.png') });
});

test('a pasted table is previewed row by row; what was exported comes back as the same', async ({
  office,
  openAs,
}) => {
  await fillRegistry(office, ['市水务局', '水务局'], ['市卫健委', '市卫计委']);
  const page = await openAs('drafter', '/units');
  await page.getByRole('link', { name: '导入' }).click();
  const file = page.locator('input[type=file]');
  await file.setInputFiles({
    name: '单位.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
  });
  await expect(page.getByText('这不是表格')).toBeVisible();
  await page
    .getByLabel('从剪贴板')
    .fill(
      '单位名称,简称,类别,止\n市水务局,水务局,政府部门,\n市卫计委,,,\n市民政局,民政局,政府部门,\n市农办,,,2018-02-30\n市商务局,,,',
    );
  await page.getByRole('button', { name: '预览' }).click();
  await expect(page.getByRole('status').first()).toHaveText('冲突 2有变化 1新增 2');
  await expect(page.getByText('已是市卫健委的别名')).toBeVisible();
  await expect(page.getByText('“2018-02-30”不是一个日期')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('import.png'), fullPage: true });
  await page.getByRole('checkbox', { name: '导入市商务局' }).uncheck();
  await page.getByRole('button', { name: '导入 2 行' }).click();
  await expect(page).toHaveURL(/\/units$/u);
  await expect(page.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('listitem').filter({ hasText: '市水务局' })).toContainText(
    '政府部门',
  );

  await page.getByRole('button', { name: '导出' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Excel 表格' }).click(),
  ]);
  await page.getByRole('link', { name: '导入' }).click();
  await file.setInputFiles(await download.path());
  await expect(page.getByRole('status').first()).toHaveText('相同 3');
  await expect(page.getByRole('button', { name: '没有要导入的行' })).toBeVisible();
});

test('two entries that are one unit are merged after it is said what happens, and taken apart', async ({
  office,
  openAs,
}) => {
  await fillRegistry(office, ['市综合行政执法局'], ['市执法局', '执法局'], ['市民政局']);
  const page = await openAs('drafter', '/units');
  await page.getByRole('link', { name: '查重' }).click();
  await expect(page.getByRole('radio', { name: '留下市综合行政执法局' })).toBeChecked();
  await page.screenshot({ path: test.info().outputPath('duplicates.png') });
  await page.getByRole('button', { name: '合并市综合行政执法局与市执法局' }).click();
  const asked = page.getByRole('alertdialog', { name: '把市执法局并入市综合行政执法局' });
  await expect(asked).toContainText('市执法局、执法局成为市综合行政执法局的别名');
  await asked.getByRole('button', { name: '合并', exact: true }).click();
  await expect(page.getByText('没有看起来重复的单位')).toBeVisible();
  await page.getByRole('link', { name: '回到单位库' }).click();
  const rows = page.getByRole('listitem');
  await expect(rows).toHaveText([/市综合行政执法局市执法局、执法局/, /市民政局/]);
  await page.getByRole('button', { name: '修改市综合行政执法局' }).click();
  await page.getByRole('button', { name: '把市执法局拆出来' }).click();
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(3);
});
