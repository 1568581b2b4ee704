import type { Page } from '@playwright/test';
import { SPEECH_SHORT } from '@/lib/draft/fixtures/speech-short';
import { heading, shi, withChips } from '@/lib/ledger/testing/chip-text';
import { makeInvite } from '@/prisma/factories/make-invite';
import { Desk } from './fixtures/desk';
import { look, SIGHTS, WIDTHS } from './fixtures/look';
import { expect, test } from './fixtures/test';

for (const [locale, colorScheme, width] of SIGHTS) {
  test(`every page: ${locale}, ${colorScheme}, ${width}`, async ({
    office,
    openAs,
    newDraft,
    complaints,
  }, testInfo) => {
    test.setTimeout(180_000);
    complaints.allow(/status of 40[34]/);
    const options = {
      locale,
      colorScheme,
      viewport: WIDTHS[width],
      reducedMotion: 'reduce',
    } as const;
    const see = (page: Page, name: string) => look({ page, name, testInfo });

    const nobody = await openAs(null, '/sign-in', options);
    await see(nobody, 'sign-in');
    await nobody.goto(`/invite/${await makeInvite({ ...office, actorId: office.owner.id })}`);
    await see(nobody, 'invite');
    await nobody.goto('/invite/no-such-token');
    await see(nobody, 'invite-expired');

    const owner = await openAs('owner', '/', options);
    await see(owner, 'drafts-empty');
    const draftId = await newDraft({ text: SPEECH_SHORT });
    for (const path of [
      '/',
      '/new',
      '/scaffolds',
      '/units',
      '/people',
      '/account',
      '/bin',
      '/no-such-page',
    ]) {
      await owner.goto(path);
      await see(owner, path === '/' ? 'drafts' : path.slice(1));
    }
    for (const query of ['的', '没有写过的词']) {
      await owner.goto(`/search?q=${encodeURIComponent(query)}`);
      await see(owner, query === '的' ? 'search' : 'search-nothing');
    }
    await owner.goto(`/drafts/${draftId}`);
    const desk = new Desk(owner);
    await desk.inPhase('saved');
    await expect(desk.text).toHaveAttribute('aria-readonly', String(width === 'phone'));
    await expect(desk.tools).toHaveCount(width === 'phone' ? 0 : 1);
    await see(owner, 'draft-owner');
    const viewer = await openAs('viewer', `/drafts/${draftId}`, options);
    await new Desk(viewer).ready('read-only');
    await see(viewer, 'draft-viewer');
  });
}

test('楷体 comes in small slices where the machine has none', async ({ deskOf, newDraft }) => {
  const text = '（一）压实工作责任。各单位要按照部署要求抓好落实。';
  const { page } = await deskOf('drafter', await newDraft({ text }));
  const slices = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => /lxgwwenkai.*\.woff2$/.test(entry.name))
        .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize),
    );
  const arrived = () =>
    page.evaluate(() =>
      [...document.fonts].some(
        ({ family, status }) => family === 'LXGW WenKai' && status === 'loaded',
      ),
    );
  await expect.poll(arrived).toBe(true);
  expect(Math.max(...(await slices()))).toBeLessThan(150_000);
});

test('the parts of the editor that open: slash menu, style and export menus, people', async ({
  openAs,
  newDraft,
}, testInfo) => {
  const page = await openAs('owner', `/drafts/${await newDraft({ text: SPEECH_SHORT })}`);
  const desk = await new Desk(page).ready();
  await desk.caret(1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await expect(page.getByRole('listbox')).toBeVisible();
  await look({ page, name: 'slash-menu', testInfo });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '导出' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look({ page, name: 'export-menu', testInfo });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '成员', exact: true }).click();
  await expect(page.getByLabel('李秘书的权限')).toBeVisible();
  await look({ page, name: 'draft-people', testInfo });
});

for (const locale of ['zh-CN', 'en-US'] as const) {
  for (const width of ['wide', 'phone'] as const) {
    test(`the task ledger: ${locale}, ${width}`, async ({ openAs, newDraft }, testInfo) => {
      const blocks = [
        heading('重点任务'),
        heading('办好老年助餐', 2),
        shi('扩大覆盖。[由市民政局牵头，市商务局、市供销社配合]，<2025年6月底前>建成140个。'),
        shi('管住价格。[各县区]要管住价格，<长期坚持>；完成验收，<2098年底前>公布结果。'),
        withChips('[由市应急局负责]开展检查。'),
      ];
      const path = `/drafts/${await newDraft({ blocks })}`;
      const options = { locale, viewport: WIDTHS[width] };
      const page = await openAs('drafter', path, options);
      await new Desk(page).inPhase('saved');
      const name = locale === 'zh-CN' ? '台账' : 'Tasks';
      await page.getByRole('button', { name, exact: true }).click();
      const panel = page.getByRole('complementary', { name });
      await expect(panel.getByRole('listitem')).toHaveCount(4);
      await panel.getByRole('listitem').first().getByRole('button').first().hover();
      await look({ page, name: 'ledger', testInfo });
      await panel.getByRole('button', { name: locale === 'zh-CN' ? '导出' : 'Export' }).click();
      await look({ page, name: 'ledger-export', testInfo });
    });
  }
}

test('language and theme are switched by the person and stay', async ({ openAs }) => {
  const page = await openAs('drafter', '/account');
  await page.getByText('English').click();
  await expect(page.getByRole('heading', { name: 'Account' })).toBeVisible();
  await page.getByText('Dark').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('heading', { name: 'Drafts', exact: true })).toBeVisible();
});
