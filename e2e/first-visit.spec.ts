import { newDatabase } from './fixtures/database';
import { Desk } from './fixtures/desk';
import { dataFolder, OwnServer } from './fixtures/own-server';
import { setUp, writeNew } from './fixtures/set-up';
import { expect, test } from './fixtures/test';

test('the first visit makes the owner account, and nobody can make a second one', async ({
  openAs,
}) => {
  const data = dataFolder();
  const server = await OwnServer.start({
    LECTERN_DATA: data.path,
    DATABASE_URL: await newDatabase(`first_${process.pid}`),
  });
  try {
    await server.ready();
    const page = await openAs(null, server.url);
    await expect(page).toHaveURL(`${server.url}/setup`);
    await page.getByRole('button', { name: '建立账号并进入' }).click();
    await expect(page.getByText('这一项不能为空')).toHaveCount(2);
    await expect(page.getByText('写完整的邮箱')).toBeVisible();
    await page.getByLabel('密码', { exact: true }).fill('short');
    await page.getByLabel('再输一次').fill('other');
    await page.getByRole('button', { name: '建立账号并进入' }).click();
    await expect(page.getByText('密码至少 10 个字符')).toBeVisible();
    const late = await openAs(null, `${server.url}/setup`);
    await expect(late.getByLabel('工作区名称')).toBeVisible();

    await setUp(page, server.url);
    await writeNew(page, '第一篇讲话');
    await new Desk(page).ready();

    await page.goto(server.url);
    await late.goto(server.url);
    await expect(late).toHaveURL(/\/sign-in/);
    await late.goto(`${server.url}/setup`);
    await expect(late).toHaveURL(/\/sign-in/);
    // What a page still loads must not be cut off by the end of the server.
    await Promise.all([page.close(), late.close()]);
  } finally {
    await server.interrupt();
    data.remove();
  }
});
