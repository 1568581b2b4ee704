import { heading, shi } from '@/lib/ledger/testing/chip-text';
import { paragraph } from '@/lib/sections/built-in/content';
import en from '@/messages/en.json' with { type: 'json' };
import zh from '@/messages/zh-CN.json' with { type: 'json' };
import { Desk } from './fixtures/desk';
import { look, SIGHTS, WIDTHS } from './fixtures/look';
import { fillRegistry } from './fixtures/registry';
import { expect, test } from './fixtures/test';

const BLOCKS = [
  heading('重点任务'),
  shi(
    '扩大覆盖。[由市民政局牵头，市商务局、市供销社配合]，<2025年6月底前>建成140个助餐点，6月前开放。',
  ),
  paragraph('由{{督查单位}}会同{{牵头单位}}按{{周期}}督查，{{督查单位}}通报结果。'),
];

const WORDS = { 'zh-CN': zh, 'en-US': en };

for (const [locale, colorScheme, width] of SIGHTS) {
  const words = WORDS[locale];
  test(`comments and library: ${locale}, ${colorScheme}, ${width}`, async ({
    openAs,
    newDraft,
  }, testInfo) => {
    const options = {
      locale,
      colorScheme,
      viewport: WIDTHS[width],
      reducedMotion: 'reduce',
    } as const;
    const page = await openAs('drafter', `/drafts/${await newDraft({ blocks: BLOCKS })}`, options);
    const desk = new Desk(page);
    await desk.inPhase('saved');
    const open = async (name: string, panel = name) => {
      await page.getByRole('navigation', { name: words.panel.rail }).getByText(name).click();
      await expect(page.getByRole('complementary', { name: panel })).toBeVisible();
      return page.getByRole('complementary', { name: panel });
    };
    const comments = await open(words.panel.comments);
    await look({ page, name: 'comments-empty', testInfo });
    await desk.text.focus();
    await desk.select([1, 0], [1, 4]);
    await page.keyboard.press('Control+Alt+KeyM');
    await comments
      .getByRole('textbox', { name: words.comments.write })
      .fill('这一条要不要分两步走？');
    await comments.getByRole('button', { name: words.comments.send }).click();
    await expect(comments.getByRole('article')).toHaveCount(1);
    await look({ page, name: 'comments', testInfo });
    const library = await open(words.panel.library);
    await look({ page, name: 'library', testInfo });
    await library.getByRole('searchbox').fill('督查考核');
    await expect(library.getByText('督查考核').first()).toBeVisible();
    await library.getByText('督查考核').first().click();
    await look({ page, name: 'library-section', testInfo });
    await library.getByRole('searchbox').fill('没有写过的词');
    await look({ page, name: 'library-nothing', testInfo });
    await open(words.panel.merge);
    await look({ page, name: 'merge', testInfo });
    const holds = await open(words.panel.placeholders);
    await expect(holds.getByText('督查单位').first()).toBeVisible();
    await look({ page, name: 'placeholders', testInfo });
  });
}

for (const [locale, colorScheme] of [
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
  ['en-US', 'light'],
] as const) {
  const words = WORDS[locale];
  test(`what opens over the text: ${locale}, ${colorScheme}`, async ({
    office,
    openAs,
    newDraft,
  }, testInfo) => {
    await fillRegistry(office, ['市民政局'], ['市商业和物流发展局', '市商务局'], ['市供销社']);
    const options = {
      locale,
      colorScheme,
      viewport: WIDTHS.wide,
      reducedMotion: 'reduce',
    } as const;
    const page = await openAs('drafter', `/drafts/${await newDraft({ blocks: BLOCKS })}`, options);
    const desk = await new Desk(page).ready();
    const see = (name: string) => look({ page, name, testInfo });
    const dialog = page.getByRole('dialog');
    for (const kind of ['responsibility', 'deadline'] as const) {
      const chip = desk.text.locator(`[data-chip="${kind}"]`);
      await chip.click();
      await expect(chip).toHaveClass(/selectednode/);
      await chip.click();
      await expect(dialog).toBeVisible();
      await see(kind);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
    await page.keyboard.press('ControlOrMeta+f');
    await page.getByRole('search').getByRole('textbox').first().fill('助餐点');
    await see('find');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+/');
    await expect(dialog).toBeVisible();
    await see('keys');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.draftMeta.more }).click();
    await page.getByRole('menuitem', { name: words.draftMeta.open }).click();
    await expect(dialog).toBeVisible();
    await see('meta');
    await page.keyboard.press('Escape');
  });
}
