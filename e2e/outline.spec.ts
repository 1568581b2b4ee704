import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test';

const SPEECH = [
  '同志们：',
  '一、看清形势',
  '总体平稳。',
  '（一）账要算细',
  '细账要算到人。',
  '二、压实责任',
  '（一）领导带头',
  '三、狠抓落实',
];
const text = SPEECH.join('\n');
const row = (page: Page, words: string) => page.getByRole('treeitem').filter({ hasText: words });
const titles = (page: Page) =>
  page
    .getByRole('treeitem')
    .evaluateAll((rows) => rows.map((one) => one.textContent?.replace(/[\d,]+( · .*)?$/, '')));

test('a section is dragged with everything under it; others see it at once, one undo brings it back', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text });
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');
  await expect.poll(() => titles(wang.page)).toHaveLength(5);
  await expect(row(wang.page, '看清形势')).toContainText('20');
  await wang.caret(2, 2);

  const lower = { x: 90, y: 22 };
  await row(wang.page, '看清形势').dragTo(row(wang.page, '压实责任'), { targetPosition: lower });
  const moved = [
    '同志们：',
    '一、压实责任',
    '（一）领导带头',
    '二、看清形势',
    '总体平稳。',
    '（一）账要算细',
    '细账要算到人。',
    '三、狠抓落实',
  ];
  await wang.page.getByRole('status').getByRole('button', { name: '撤销' }).click();
  await wang.reads(SPEECH);
  await li.reads(SPEECH);
  // The outline follows the text after a moment.
  await expect.poll(async () => (await titles(wang.page))[0]).toBe('一、看清形势');
  await expect.poll(async () => (await titles(wang.page)).length).toBe(5);

  await row(wang.page, '看清形势').dragTo(row(wang.page, '压实责任'), { targetPosition: lower });
  await expect(wang.page.getByText('已移动，编号已顺延').first()).toBeVisible();
  await wang.reads(moved);
  await li.reads(moved);
  await expect
    .poll(() => titles(li.page))
    .toEqual(['一、压实责任', '（一）领导带头', '二、看清形势', '（一）账要算细', '三、狠抓落实']);
  // The caret went along.
  await wang.text.focus();
  await wang.page.keyboard.type('很');
  await expect(li.blocks.nth(4)).toHaveText('总体很平稳。');
  await wang.page.keyboard.press('ControlOrMeta+z');
  await wang.page.keyboard.press('ControlOrMeta+z');
  await wang.reads(SPEECH);
  await li.reads(SPEECH);
});

test('into itself is refused with a word; beside a deeper point it becomes its sibling', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (await deskOf('drafter', await newDraft({ text }))).ready();
  await row(desk.page, '看清形势').dragTo(row(desk.page, '账要算细'));
  await expect(desk.page.getByText('不能移到自己里面').first()).toBeVisible();
  await desk.reads(SPEECH);
  await row(desk.page, '狠抓落实').dragTo(row(desk.page, '领导带头'), {
    targetPosition: { x: 90, y: 2 },
  });
  await desk.reads([...SPEECH.slice(0, 6), '（一）狠抓落实', '（二）领导带头']);
});

test('what a colleague types in a section follows it while it is dragged', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text });
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');
  await li.caret(4, 4);
  await expect(row(wang.page, '账要算细').getByRole('img')).toBeVisible();
  const words = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉';
  await Promise.all([
    li.page.keyboard.type(words, { delay: 40 }),
    row(wang.page, '看清形势').dragTo(row(wang.page, '狠抓落实'), {
      targetPosition: { x: 90, y: 22 },
    }),
  ]);
  const moved = [
    '同志们：',
    '一、压实责任',
    '（一）领导带头',
    '二、狠抓落实',
    '三、看清形势',
    '总体平稳。',
    '（一）账要算细',
    `细账要算${words}到人。`,
  ];
  await wang.reads(moved);
  await li.reads(moved);
});

test('the outline is one stop for Tab; arrows, Enter and Alt do the rest', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text });
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');
  const { keyboard } = wang.page;
  const focused = () => wang.page.evaluate(() => document.activeElement?.textContent);
  await wang.page.getByRole('button', { name: '收起提纲' }).focus();
  await keyboard.press('Tab');
  await expect(row(wang.page, '看清形势')).toBeFocused();
  await keyboard.press('Tab');
  await expect(wang.page.getByRole('tree')).not.toContainText((await focused()) ?? '');
  await keyboard.press('Shift+Tab');
  await expect(row(wang.page, '看清形势')).toBeFocused();
  await keyboard.press('End');
  await expect(row(wang.page, '狠抓落实')).toBeFocused();
  await keyboard.press('Home');
  await keyboard.press('ArrowRight');
  await expect(row(wang.page, '账要算细')).toBeFocused();
  await keyboard.press('ArrowLeft');
  await expect(row(wang.page, '看清形势')).toBeFocused();

  await keyboard.press('Alt+ArrowDown');
  const moved = [
    '同志们：',
    '一、压实责任',
    '（一）领导带头',
    '二、看清形势',
    '总体平稳。',
    '（一）账要算细',
    '细账要算到人。',
    '三、狠抓落实',
  ];
  await li.reads(moved);
  await expect.poll(() => titles(wang.page)).toContain('二、看清形势');
  await expect(row(wang.page, '看清形势')).toBeFocused();
  await keyboard.press('Alt+Shift+ArrowRight');
  await li.reads([
    ...moved.slice(0, 3),
    '（二）看清形势',
    '总体平稳。',
    '一是账要算细',
    '细账要算到人。',
    '二、狠抓落实',
  ]);
  await keyboard.press('Alt+Shift+ArrowLeft');
  await li.reads(moved);
  await keyboard.press('Alt+ArrowUp');
  await li.reads(SPEECH);
  await keyboard.press('Alt+ArrowUp');
  await expect(wang.page.getByText('这一侧没有可以换位的段落')).toBeVisible();
  await keyboard.press('Enter');
  await expect(wang.text).toBeFocused();
  await keyboard.type('要');
  await expect(wang.blocks.nth(1)).toHaveText('要看清形势');
});

test('Alt and arrows move a section from inside the text, and the menu does by mouse', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (await deskOf('drafter', await newDraft({ text }))).ready();
  await desk.caret(7, 2);
  await desk.page.keyboard.press('Alt+ArrowUp');
  await desk.reads([...SPEECH.slice(0, 5), '二、狠抓落实', '三、压实责任', '（一）领导带头']);
  await desk.page.keyboard.type('真');
  await expect(desk.blocks.nth(5)).toHaveText('狠抓真落实');
  await desk.caret(4, 0);
  await desk.page.keyboard.press('Alt+ArrowUp');
  await expect(desk.blocks.nth(3)).toHaveText('细账要算到人。');
  await row(desk.page, '压实责任').hover();
  await row(desk.page, '压实责任').getByRole('button').click();
  await desk.page.getByRole('menuitem', { name: '上移' }).click();
  await expect.poll(() => titles(desk.page)).toContain('二、压实责任');
});

test('readers see the outline and go, but move nothing', async ({ deskOf, newDraft }) => {
  const desk = await (await deskOf('viewer', await newDraft({ text }))).ready('read-only');
  await expect(row(desk.page, '看清形势')).toHaveAttribute('draggable', 'false');
  await expect(row(desk.page, '看清形势').getByRole('button')).toHaveCount(0);
  await row(desk.page, '看清形势').focus();
  await desk.page.keyboard.press('Alt+ArrowDown');
  await row(desk.page, '压实责任').click();
  await expect(row(desk.page, '压实责任')).toHaveAttribute('aria-current', 'location');
  await desk.reads(SPEECH);
});

test('on a phone the outline is a sheet to jump with', async ({ deskOf, newDraft }) => {
  const long = SPEECH.flatMap((line) => [
    line,
    ...Array.from({ length: 8 }, () => '稳中求进。'.repeat(9)),
  ]);
  const draftId = await newDraft({ text: long.join('\n') });
  const desk = await deskOf('owner', draftId, { viewport: { width: 390, height: 844 } });
  await expect(desk.text).toBeVisible();
  await desk.page
    .getByRole('navigation', { name: '面板' })
    .getByRole('button', { name: '提纲' })
    .click();
  await expect(row(desk.page, '狠抓落实')).toBeVisible();
  await expect(row(desk.page, '狠抓落实').getByRole('button')).toHaveCount(0);
  await row(desk.page, '狠抓落实').click();
  await expect(desk.page.getByRole('tree')).toHaveCount(0);
  await expect(desk.text.getByText('狠抓落实')).toBeInViewport();
});
