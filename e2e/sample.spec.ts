import pg from 'pg';
import { newDatabase } from './fixtures/database';
import { Desk } from './fixtures/desk';
import { dataFolder, OwnServer } from './fixtures/own-server';
import { setUp } from './fixtures/set-up';
import { expect, test } from './fixtures/test';

const FINISHED = '在全市政务服务提质增效推进会上的讲话';
const HALF_DONE = '在全市冬季供暖和安全保供工作部署会上的讲话';

async function threadsIn(connectionString: string): Promise<Record<string, number>> {
  const pool = new pg.Pool({ connectionString, max: 1 });
  try {
    const { rows } = await pool.query<{ status: string; n: number }>(
      'SELECT status::text, count(*)::int AS n FROM annotation WHERE NOT orphan GROUP BY status',
    );
    return Object.fromEntries(rows.map(({ status, n }) => [status, n]));
  } finally {
    await pool.end();
  }
}

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
    const rail = page.getByRole('navigation', { name: '面板' });
    await rail.getByRole('button', { name: '段落' }).click();
    await expect(page.getByText('压实责任、群众评判')).toBeVisible();
    await rail.getByRole('button', { name: '台账' }).click();
    await expect(page.getByText('市发展改革委').last()).toBeVisible();
    expect(await threadsIn(env.DATABASE_URL)).toEqual({ open: 4, resolved: 1 });

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
