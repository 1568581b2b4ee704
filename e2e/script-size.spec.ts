import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { expect, test } from './fixtures/test';

const LIMIT_BYTES = 300 * 1024;

test('the scripts loaded until the text can be edited are at most 300 KB, gzip', async ({
  newDraft,
  openAs,
}) => {
  const id = await newDraft({ text: '同志们：\n一、提高认识\n今天开会。' });
  const page = await openAs('owner', '/');
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  // A first visit: what the list has left in the cache must be loaded again.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(`/drafts/${id}`);
  await expect(page.locator('.ProseMirror[contenteditable=true]')).toBeVisible();
  const loaded = [...scripts];

  const sizes = await Promise.all(
    loaded.map(async (script) => gzipSync(await script.body()).byteLength),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`${loaded.length} scripts, ${Math.round(total / 1024)} KB gzip until editable`);
  expect(loaded.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(LIMIT_BYTES);
});
