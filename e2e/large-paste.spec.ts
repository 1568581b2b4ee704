import { expect, test } from '@playwright/test';
import { openBundledPage } from './fixtures/bundled-page';

/** A slice is at most 20,000 characters, so that the page lives between two of them. */
const FEWEST_SLICES = { 9000: 1, 300000: 10 } as const;

for (const characters of [9_000, 300_000] as const) {
  test(`CLIP6 ${characters} characters are pasted by slices, as one undo step`, async ({
    page,
  }, info) => {
    await openBundledPage(page, 'e2e/fixtures/paste-page.ts', 'div { white-space: pre-wrap }');
    const { undone, ...result } = await page.evaluate((n) => window.pasteLab.paste(n), characters);
    // Times are for reading only; a busy machine must not fail the test.
    info.annotations.push({ type: 'measured', description: JSON.stringify(result) });
    console.log(`${characters} characters pasted beside a colleague: ${JSON.stringify(result)}`);
    expect(result).toMatchObject({ same: true, wordingKept: true });
    expect(result.slices).toBeGreaterThanOrEqual(FEWEST_SLICES[characters]);
    expect(undone.slice(0, 40)).toBe('前后');
  });
}
