import { newDatabase } from './fixtures/database';
import { Desk } from './fixtures/desk';
import { Line } from './fixtures/line';
import { dataFolder, OwnServer } from './fixtures/own-server';
import { setUp, writeNew } from './fixtures/set-up';
import { expect, test } from './fixtures/test';

test('the database is away for ten seconds: people go on typing, and all of it is committed', async ({
  openAs,
  complaints,
}) => {
  // The server is killed once, too; comments are asked for again until the database is back.
  complaints.allow(
    /ERR_CONNECTION_RE(FUSED|SET)|ERR_INCOMPLETE|WebSocket connection|status of 50[03]/,
  );
  const address = new URL(await newDatabase(`away_${process.pid}`));
  const line = await Line.to(Number(address.port), address.hostname);
  address.port = String(line.nearPort);
  const data = dataFolder();
  const server = await OwnServer.start({ LECTERN_DATA: data.path, DATABASE_URL: address.href });
  try {
    await server.ready();
    const baseURL = server.url;
    const page = await openAs(null, '/', { baseURL });
    await setUp(page, baseURL);
    await writeNew(page, '数据库停了的讲话');
    const desk = await new Desk(page).ready();
    const storageState = await page.context().storageState();
    const second = new Desk(await openAs(null, page.url(), { baseURL, storageState }));
    await second.ready();

    await line.cut();
    await desk.caret(1);
    await desk.page.keyboard.type('一');
    await desk.inPhase('saving');
    await expect(desk.pill).toHaveText('保存中…');
    const tenSeconds =
      '、各级各部门要切实提高认识，把安全放在第一位，抓紧抓实抓细，一项一项落到实处，件件有着落。';
    const began = Date.now();
    await desk.page.keyboard.type(tenSeconds, { delay: 10_000 / tenSeconds.length });
    expect(Date.now() - began).toBeGreaterThan(9_500);
    await desk.inPhase('saving');
    await second.caret(0);
    await second.page.keyboard.type('（稿）');
    const lines = ['数据库停了的讲话（稿）', `一${tenSeconds}`];
    await second.reads(lines);
    await desk.reads(lines);

    await line.restore();
    await desk.inPhase('saved', 30_000);
    await second.inPhase('saved');
    await server.kill();
    const again = await OwnServer.start({
      LECTERN_DATA: data.path,
      DATABASE_URL: address.href,
      LECTERN_PORT: String(server.port),
    });
    try {
      await again.ready();
      const fresh = new Desk(await openAs(null, page.url(), { baseURL, storageState }));
      await fresh.ready();
      await fresh.reads(lines);
      await desk.inPhase('saved');
    } finally {
      await again.interrupt();
    }
  } finally {
    if (server.process.exitCode === null) await server.kill();
    await line.cut();
    data.remove();
  }
});
