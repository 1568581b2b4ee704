import { expect, test } from '@playwright/test';
import { openBundledPage } from './fixtures/bundled-page';

/** A page that stands still longer than this looks broken. */
const LONGEST_STILL_MS = 1_000;
/** Other programs of the machine may take the processor away; the best round counts. */
const ROUNDS = 3;

for (const characters of [9_000, 300_000]) {
  test(`CLIP6 pasting ${characters} characters never freezes the page`, async ({ page }, info) => {
    let longest = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS && longest >= LONGEST_STILL_MS; round++) {
      await openBundledPage(page, 'e2e/fixtures/paste-page.ts', 'div { white-space: pre-wrap }');
      const result = await page.evaluate((n) => window.pasteLab.paste(n), characters);
      info.annotations.push({ type: 'measured', description: JSON.stringify(result) });
      expect(result).toMatchObject({ same: true, wordingKept: true, undone: '前后' });
      longest = Math.min(longest, result.longest);
    }
    expect(longest).toBeLessThan(LONGEST_STILL_MS);
  });
}
