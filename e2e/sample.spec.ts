import { newDatabase } from './fixtures/database';
import { Desk } from './fixtures/desk';
import { dataFolder, OwnServer } from './fixtures/own-server';
import { setUp } from './fixtures/set-up';
import { expect, test } from './fixtures/test';

const FINISHED = '在全市政务服务提质增效推进会上的讲话';
const HALF_DONE = '在全市冬季供暖和安全保供工作部署会上的讲话';

test('the sample comes when it is wanted, whole, and not again at the next start', async ({
  openAs,
}) => {
  const data = dataFolder();
  const env = {
    LECTERN_DATA: data.path,
    DATABASE_URL: await newDatabase(`sample_${process.pid}`),
  };
  let server = await OwnServer.start(env);
  try {
    await server.ready();
    const page = await openAs(null, server.url);
    await setUp(page, server.url, { sample: true });
    await expect(page.getByRole('link', { name: FINISHED })).toHaveCount(1);
    await page.getByRole('link', { name: FINISHED }).click();
    const desk = await new Desk(page).ready();
    await expect(desk.text.locator('[data-chip="responsibility"]').first()).toBeVisible();
    expect(await desk.text.locator('[data-chip="deadline"]').count()).toBeGreaterThan(10);
    expect(await desk.lines()).toContain('二、抓住关键，把三件事办成');

    await page.goto(server.url);
    await page.getByRole('link', { name: HALF_DONE }).click();
    await desk.ready();
    expect(await desk.text.locator('[data-chip="placeholder"]').count()).toBeGreaterThan(4);
    await page.getByRole('button', { name: '批注', exact: true }).first().click();
    await expect(page.getByText('第一部分初稿写完了', { exact: false })).toBeVisible();
    await expect(page.getByText('还没动笔', { exact: false })).toBeVisible();

    await page.goto('about:blank');
    await server.interrupt();
    server = await OwnServer.start({ ...env, LECTERN_PORT: String(server.port) });
    await server.ready();
    await page.goto(server.url);
    await expect(page.getByRole('link', { name: HALF_DONE })).toHaveCount(1);
    await expect(page.getByRole('link', { name: FINISHED })).toHaveCount(1);
    await page.close();
  } finally {
    await server.interrupt();
    data.remove();
  }
});
