/**
 * `npm run bench:placeholders`: one name in 200 places of a text that three browsers have open is filled again and again
 * in the panel of one, and how long it takes until each shows it everywhere (bar: 300 ms, median). Beside the browsers
 * three clients of the protocol follow, which draw nothing. Exit code 1 above the bar.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumLaunch } from '../../checks/chromium';
import { useServerDatabase as openDatabase } from '../../e2e/fixtures/database';
import { makeDraftWithText } from '../../e2e/fixtures/make-draft-with-text';
import { dataFolder, OwnServer } from '../../e2e/fixtures/own-server';
import { sessionCookie } from '../../e2e/fixtures/session';
import { paragraph } from '../../lib/sections/built-in/content';
import { readBlocks } from '../../lib/ytext/read-blocks';
import { makeOffice } from '../../prisma/factories/make-office';
import { StockClient } from '../../server/testing/stock-client';
import { median, quantile } from '../paint/figures';

const PLACES = 200;
const FILLS = 15;
const BAR_MS = 300;
const NAME = '单位';
const ROLES = ['owner', 'drafter', 'viewer'] as const;

const data = dataFolder();
const server = await OwnServer.start({ LECTERN_DATA: data.path });
await server.ready();
process.env.LECTERN_E2E_DATA = data.path;
const closeDatabase = await openDatabase();
const browser = await chromium.launch(chromiumLaunch());
try {
  process.exitCode = (await measure(browser)) <= BAR_MS ? 0 : 1;
} finally {
  await browser.close();
  await closeDatabase();
  await server.interrupt();
  data.remove();
}

async function measure(browser: Browser): Promise<number> {
  const office = await makeOffice();
  const draftId = await makeDraftWithText({
    workspaceId: office.workspaceId,
    createdById: office.owner.id,
    text: '',
    blocks: Array.from({ length: PLACES }, (_, n) =>
      paragraph(`第${n + 1}段由{{${NAME}}}负责，每月通报一次。`),
    ),
  });
  const cookies = await Promise.all(
    ROLES.map((role) => sessionCookie(office[role].id, server.url)),
  );
  const pages: Page[] = [];
  // One after the other: what loading costs is measured elsewhere.
  for (const cookie of cookies) {
    const context = await browser.newContext({ locale: 'zh-CN' });
    await context.addCookies([cookie]);
    const page = await context.newPage();
    await page.goto(`${server.url}/drafts/${draftId}`);
    await page.locator(`.chip:nth-of-type(1)`).first().waitFor();
    pages.push(page);
  }
  const [writer] = pages;
  if (!writer) throw new Error('no page');
  const clients = cookies.map(
    ({ name, value }, at) =>
      new StockClient(server.port, draftId, `${at}`, { headers: { Cookie: `${name}=${value}` } }),
  );
  for (const one of clients) await one.until(() => said(one).length === PLACES);
  await writer.getByRole('button', { name: `待填项 ${PLACES}` }).click();
  const field = writer.getByRole('textbox', { name: `填写：${NAME}` });
  await field.waitFor();
  const devtools = await Promise.all(pages.map((page) => page.context().newCDPSession(page)));
  for (const one of devtools) await one.send('Performance.enable');
  const work = async () =>
    Promise.all(
      devtools.map(async (one) => {
        const { metrics } = await one.send('Performance.getMetrics');
        return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
      }),
    );

  const shown = pages.map((): number[] => []);
  const told: number[] = [];
  const costs = pages.map((): number[] => []);
  for (let fill = 0; fill <= FILLS; fill++) {
    const value = `市第${fill + 1}局`;
    await field.fill(value);
    await writer.waitForTimeout(1_500);
    const before = await work();
    const seen = pages.map((page) => shownAt(page, value));
    const heard = Promise.all(
      clients.map((one) =>
        one.until(() => said(one).every((words) => words === value)).then(() => Date.now()),
      ),
    );
    const start = await field.evaluate((input) => {
      const now = Date.now();
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      return now;
    });
    const times = await Promise.all(seen);
    const last = Math.max(...(await heard));
    await writer.waitForTimeout(1_500);
    const after = await work();
    // The first one compiles.
    if (fill === 0) continue;
    for (const [page, at] of times.entries()) shown[page]?.push(at - start);
    told.push(last - start);
    for (const [page, seconds] of after.entries()) {
      costs[page]?.push((seconds - (before[page] ?? 0)) * 1_000);
    }
  }
  for (const one of clients) one.destroy();
  for (const [page, role] of ROLES.entries()) {
    console.log(
      `${role.padEnd(8)} shows ${PLACES} places ${line(shown[page] ?? [])}; own work ${line(costs[page] ?? [])}`,
    );
  }
  const all = (shown[0] ?? []).map((_, fill) => Math.max(...shown.map((one) => one[fill] ?? 0)));
  console.log(
    `all three browsers ${line(all)}; the last of three clients of the protocol ${line(told)}`,
  );
  return median(all);
}

function line(times: readonly number[]): string {
  return `p50 ${median(times).toFixed(0)} ms p95 ${quantile(times, 0.95).toFixed(0)} ms`;
}

/** The words of the places as a client of the protocol has them. */
function said({ doc }: StockClient): string[] {
  return readBlocks(doc).flatMap(({ inlines }) =>
    inlines.flatMap((one) => (one.type === 'chip' ? [one.text] : [])),
  );
}

/** When a page has painted this value in all places: the task after the frame that has it. */
function shownAt(page: Page, value: string): Promise<number> {
  // As text: what the loader makes of a function does not run in a page.
  return page.evaluate(`new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(Date.now());
    const look = () => {
      const chips = [...document.querySelectorAll('.ProseMirror .chip')];
      const done = chips.filter(({ textContent }) => textContent === ${JSON.stringify(value)}).length;
      if (done >= ${PLACES}) port2.postMessage(null);
      else requestAnimationFrame(look);
    };
    look();
  })`);
}
