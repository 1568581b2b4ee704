import { spawn } from 'node:child_process';
import type { Browser } from '@playwright/test';
import { prosemirrorToYXmlFragment } from '@tiptap/y-tiptap';
import { testDocOf } from '../../lib/schema/testing';
import { StockClient } from '../../server/testing/stock-client';
import { pageScript } from './page-script';
import { STOCK_HAND, STOCK_ROOT } from './stock-hand';
import type { Subject } from './subject';
import { openTypist } from './typist';

/**
 * The stock editor on the stock protocol's server in memory. Its page has our style sheets, so that
 * both draw the same page.
 * @param address of the product
 */
export async function openStock(address: string): Promise<Subject> {
  const { port, stop } = await startServer();
  const probe = await pageScript('page-probe.ts');
  let texts = 0;
  return {
    name: 'stock',
    addText: async (_text, blocks) => {
      const room = `text-${texts++}`;
      const first = new StockClient(port, room, 'first');
      prosemirrorToYXmlFragment(testDocOf(blocks), first.doc.getXmlFragment(STOCK_ROOT));
      await first.until(() => first.provider.synced);
      // Whoever is complete has it from the server.
      const second = new StockClient(port, room, 'second');
      await second.until(() => STOCK_HAND.complete(second));
      first.destroy();
      second.destroy();
      return {
        openPage: async (browser, person) => {
          const query = new URLSearchParams({ room, name: `同事${person}` });
          for (const href of await styleSheetsOf(browser, address)) query.append('css', href);
          const context = await browser.newContext({ locale: 'zh-CN' });
          await context.addInitScript({ content: probe });
          const page = await context.newPage();
          await page.goto(`http://127.0.0.1:${port}/page?${query}`);
          return page;
        },
        openTypist: (person, block) =>
          openTypist({ port, room, cookie: '' }, STOCK_HAND, block, `同事${person}`),
      };
    },
    close: async () => stop(),
  };
}

let found: readonly string[] | null = null;

/** Addresses of the style sheets that every page of the product loads. */
async function styleSheetsOf(browser: Browser, address: string): Promise<readonly string[]> {
  if (found) return found;
  const page = await browser.newPage();
  await page.goto(address);
  found = await page
    .locator('link[rel="stylesheet"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  await page.close();
  if (found.length === 0) throw new Error('the product has no style sheet');
  return found;
}

function startServer(): Promise<{ port: number; stop(): void }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/paint/stock-server.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`stock server ended with ${code}`)));
    child.stdout.on('data', (data: Buffer) => {
      const port = /listening on (\d+)/.exec(data.toString())?.[1];
      if (port) resolve({ port: Number(port), stop: () => child.kill() });
    });
  });
}
