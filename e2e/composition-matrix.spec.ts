import { expect, type Page, test } from '@playwright/test';
import { openBundledPage } from './fixtures/bundled-page';
import type { RemoteEdit, Target } from './fixtures/composition-page';
import { Ime } from './fixtures/ime';

const PAGE = 'e2e/fixtures/composition-page.ts';
const CSS = `.ProseMirror { white-space: pre-wrap; outline: none }
p[data-label]::before { content: attr(data-label) }`;

const EVERYWHERE: readonly RemoteEdit[] = [
  'elsewhere',
  'before',
  'after',
  'same-place',
  'split-before',
  'split-after',
  'join-previous',
  'join-next',
  'to-point',
  'to-title',
  'bold',
  'chip-before',
  'chip-after',
  'block-above',
  'delete-block',
];
const MATRIX: Record<Target, readonly RemoteEdit[]> = {
  end: EVERYWHERE,
  middle: EVERYWHERE,
  start: EVERYWHERE,
  empty: EVERYWHERE,
  point: [...EVERYWHERE, 'level'],
  'after-chip': [...EVERYWHERE, 'chip-removed'],
  'before-chip': [...EVERYWHERE, 'chip-removed'],
  'alone-after-chip': [...EVERYWHERE, 'chip-removed'],
};

const look = (page: Page) => page.evaluate(() => window.lab.look());
const settled = (page: Page) =>
  page.waitForFunction(() => !window.lab.look().holding, undefined, { polling: 10 });

test.describe.configure({ mode: 'default' });

for (const [target, edits] of Object.entries(MATRIX) as [Target, readonly RemoteEdit[]][]) {
  test.describe(`composing: ${target}`, () => {
    let page: Page;
    let ime: Ime;
    test.beforeAll(async ({ browser }) => {
      page = await browser.newPage();
      await openBundledPage(page, PAGE, CSS);
      ime = await Ime.of(page);
    });
    test.afterAll(async () => {
      await page.close();
    });

    for (const kind of edits) {
      test(`IME1 IME4 IME5 survives a colleague's edit: ${kind}`, async () => {
        await page.evaluate((where) => window.lab.start(where), target);
        await ime.compose('n', 'ni');
        await page.evaluate((what) => window.lab.edit(what, '甲'), kind);
        await ime.compose("ni'h", "ni'hao");
        await page.evaluate((what) => window.lab.edit(what, '乙'), kind);
        await ime.choose('你好');
        await settled(page);

        const after = await look(page);
        expect(after.local.match(/你好/g)).toHaveLength(1);
        expect(after.local).not.toMatch(/[a-z']/);
        expect(after.remote).toBe(after.local);
        expect(after.shared).toBe(after.local);
        expect(after.sharedThere).toBe(true);
        expect(after.drawn).toBe(after.local);
        if (kind !== 'delete-block') {
          expect(after.beforeCaret).toBe('你好');
          expect(after.caretIsText).toBe(true);
          expect(after.domCaretAgrees).toBe(true);
        }
        expect(after.rescued).toEqual(
          kind === 'delete-block' ? [{ text: '你好', standing: true }] : [],
        );

        await page.evaluate(() => window.lab.undo());
        const undone = await look(page);
        expect(undone.local.replace(/\n/g, '')).toBe(
          after.local.replace('你好', '').replace(/\n/g, ''),
        );
        expect(undone.remote).toBe(undone.local);
        expect(await page.evaluate(() => window.lab.undo())).toBe(false);
      });
    }
  });
}

test.describe('composing word after word', () => {
  test('IME4 undo goes word by word, whatever came between', async ({ page }) => {
    await openBundledPage(page, PAGE, CSS);
    const ime = await Ime.of(page);
    await page.evaluate(() => window.lab.start('end'));
    await ime.compose('n', 'ni', "ni'hao");
    await page.evaluate(() => window.lab.edit('before', '甲'));
    await ime.choose('你好');
    // The next word begins before the gate has opened.
    await ime.compose('s', 'shi', "shi'jie");
    await page.evaluate(() => window.lab.edit('after', '乙'));
    await ime.choose('世界');
    await settled(page);
    expect((await look(page)).local).toBe('上文\n甲天地玄黄你好世界乙\n下文');
    await page.evaluate(() => window.lab.undo());
    expect((await look(page)).local).toBe('上文\n甲天地玄黄你好乙\n下文');
    await page.evaluate(() => window.lab.undo());
    const last = await look(page);
    expect(last.local).toBe('上文\n甲天地玄黄乙\n下文');
    expect(last.remote).toBe(last.local);
  });

  test('IME4 E13 a number typed by pinyin becomes structure once it is written', async ({
    page,
  }) => {
    await openBundledPage(page, PAGE, CSS);
    const ime = await Ime.of(page);
    await page.evaluate(() => window.lab.start('empty'));
    await ime.compose('y', 'yi');
    await ime.choose('一');
    await settled(page);
    await page.keyboard.insertText('、');
    expect((await look(page)).local).toBe('上文\n\n下文');
    await ime.compose('n', 'ni');
    await ime.choose('你好');
    await settled(page);
    expect((await look(page)).shared).toBe('上文\n你好\n下文');
    await page.evaluate(() => window.lab.start('empty'));
    await ime.compose('y', "yi's", "yi'shi");
    await ime.choose('一是');
    await settled(page);
    expect((await look(page)).local).toBe('上文\n\n下文');
    await page.evaluate(() => window.lab.undo());
    expect((await look(page)).local).toBe('上文\n一是\n下文');
  });

  test('IME1 a cancelled composition leaves nothing', async ({ page }) => {
    await openBundledPage(page, PAGE, CSS);
    const ime = await Ime.of(page);
    await page.evaluate(() => window.lab.start('middle'));
    await ime.compose('n', 'ni');
    await page.evaluate(() => window.lab.edit('after', '甲'));
    await ime.compose('');
    await settled(page);
    const after = await look(page);
    expect(after.local).toBe('上文\n天地玄黄甲\n下文');
    expect(after.remote).toBe(after.local);
  });
});
