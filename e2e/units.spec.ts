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
