import { heading } from '@/lib/ledger/testing/chip-text';
import { paragraph } from '@/lib/sections/built-in/content';
import type { Desk } from './fixtures/desk';
import { expect, test } from './fixtures/test';

const BLOCKS = [
  heading('强化督查'),
  paragraph('由{{督查单位}}会同{{牵头单位}}建立台账。'),
  paragraph('{{督查单位}}按{{周期}}通报，办结后报{{督查单位}}。'),
];

const panelOf = ({ page }: Desk) => page.getByRole('complementary', { name: '待填' });
const namesOf = (desk: Desk) => panelOf(desk).getByRole('list', { name: '待填项' }).locator('> li');
const field = (desk: Desk, name: string) =>
  panelOf(desk).getByRole('textbox', { name: `填写：${name}` });

test('one value fills every place of a name while a colleague writes there; undo brings them back', async ({
  deskOf,
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ blocks: BLOCKS });
  const [desk, other] = await desksOf(draftId, 'owner', 'drafter');
  const { page } = desk;
  const { keyboard } = page;
  await page.getByRole('button', { name: '待填项 5' }).click();
  await expect(namesOf(desk)).toHaveCount(3);
  await expect(panelOf(desk)).toContainText('3 项，5 处');
  await expect(namesOf(desk).first()).toContainText('一、由督查单位会同牵头单位建立…');

  // From the name to its places, and back to the field by the keyboard.
  await namesOf(desk).first().getByRole('button', { name: '督查单位', exact: true }).click();
  await expect(desk.text.locator('.ProseMirror-selectednode')).toHaveText('督查单位');
  await namesOf(desk).first().getByRole('button', { name: '督查单位', exact: true }).focus();
  await keyboard.press('Tab');
  await expect(field(desk, '督查单位')).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(namesOf(desk).first().getByRole('button', { name: /一、/ }).first()).toBeFocused();
  await keyboard.press('ArrowUp');

  await keyboard.insertText('长'.repeat(201));
  await keyboard.press('Enter');
  await expect(panelOf(desk).getByRole('alert')).toHaveText('最多 200 字，写短一些');
  await field(desk, '督查单位').fill('市政府督查室');
  await other.caret(2);
  const typing = other.page.keyboard.type('同事一直在写', { delay: 25 });
  await keyboard.press('Enter');
  await typing;
  const filled = [
    '一、强化督查',
    '由市政府督查室会同牵头单位建立台账。',
    '市政府督查室按周期通报，办结后报市政府督查室。同事一直在写',
  ];
  await desk.reads(filled);
  await other.reads(filled);
  await expect(field(desk, '牵头单位')).toBeFocused();
  await expect(page.getByRole('button', { name: '待填项 2' })).toBeVisible();

  await page.getByRole('status').getByRole('button', { name: '撤销' }).click();
  await expect(namesOf(desk)).toHaveCount(3);
  await other.reads([
    '一、强化督查',
    '由督查单位会同牵头单位建立台账。',
    '督查单位按周期通报，办结后报督查单位。同事一直在写',
  ]);
  const reader = await (await deskOf('viewer', draftId)).ready('read-only');
  await reader.page.getByRole('button', { name: '待填', exact: true }).click();
  await expect(namesOf(reader)).toHaveCount(3);
  await expect(panelOf(reader).getByRole('textbox')).toHaveCount(0);

  await field(desk, '督查单位').focus();
  for (const value of ['督查室', '民政局', '每月']) {
    await keyboard.type(value);
    await keyboard.press('Enter');
  }
  await expect(panelOf(desk).getByRole('heading', { name: '没有待填项' })).toBeVisible();
  await expect(desk.text).toBeFocused();
  await desk.inPhase('saved');
  await expect(panelOf(reader).getByRole('heading', { name: '没有待填项' })).toBeVisible();
  await expect(reader.text.locator('[data-chip="placeholder"]:not(.chip-filled)')).toHaveCount(0);
});

const TYPED = [
  heading('改造管网'),
  paragraph('由{{牵头单位|单位}}牵头，{{组长|人员}}负责，{{开工日期|日期}}开工。'),
  paragraph('全长{{里程|数字|公里}}，{{方式|选项|现场|视频}}调度；{{名称}}由{{牵头单位}}报。'),
];

test('every type is filled, a wrong value says why and stays, and there is a way back', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ blocks: TYPED });
  const [desk, other] = await desksOf(draftId, 'owner', 'drafter');
  const { page } = desk;
  const { keyboard } = page;
  await page.getByRole('button', { name: '待填项 7' }).click();
  const open = namesOf(desk);
  await expect(open).toHaveCount(6);
  const alert = panelOf(desk).getByRole('alert');
  const typeIn = async (role: 'textbox' | 'combobox', name: string, value: string) => {
    await panelOf(desk)
      .getByRole(role, { name: `填写：${name}` })
      .fill(value);
    await keyboard.press('Enter');
  };

  await typeIn('textbox', '里程', '很长');
  await expect(alert).toHaveText('写数字，如 120，或 120公里');
  await expect(field(desk, '里程')).toHaveValue('很长');
  await field(desk, '里程').fill('120');
  await expect(panelOf(desk)).toContainText('写作 120公里');
  await keyboard.press('Enter');
  await typeIn('textbox', '开工日期', '6月');
  await expect(alert).toHaveText('写一个具体日期，如 3月5日、6月底');
  await typeIn('textbox', '开工日期', '2026-3-5');
  await typeIn('textbox', '组长', '张三');
  await typeIn('combobox', '牵头单位', '12345');
  await expect(alert).toHaveText('写单位名称，不带句号、分号');
  await typeIn('combobox', '牵头单位', '市水务局');
  await typeIn('textbox', '名称', '{{名称}}一览');
  await expect(alert).toHaveText('“名称”不能填它自己');
  await typeIn('textbox', '名称', '{{牵头单位}}月报');
  await panelOf(desk).getByRole('button', { name: '视频', exact: true }).click();
  const filled = [
    '一、改造管网',
    '由市水务局牵头，张三负责，2026年3月5日开工。',
    '全长120公里，视频调度；市水务局月报由市水务局报。',
  ];
  await desk.reads(filled);
  await other.reads(filled);
  await expect(panelOf(desk).getByRole('heading', { name: '没有待填项' })).toBeVisible();

  // Another value, the way back, and undo.
  await typeIn('combobox', '牵头单位', '市住建局');
  await other.reads([
    filled[0] ?? '',
    '由市住建局牵头，张三负责，2026年3月5日开工。',
    '全长120公里，视频调度；市水务局月报由市住建局报。',
  ]);
  await panelOf(desk).getByRole('button', { name: '重新待填：牵头单位' }).click();
  await expect(open).toHaveCount(1);
  await expect(page.getByRole('button', { name: '待填项 2' })).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: '撤销' }).last().click();
  await expect(open).toHaveCount(0);

  // In the text: the popover of a filled place, and the wrong words stay in its field.
  const road = desk.text.locator('.chip-filled', { hasText: '120公里' });
  await road.dblclick();
  const popover = page.getByRole('dialog', { name: '待填项' });
  await popover.getByRole('textbox', { name: '填写：里程' }).fill('一百');
  await keyboard.press('Enter');
  await expect(popover.getByRole('alert')).toBeVisible();
  await popover.getByRole('textbox', { name: '填写：里程' }).fill('135');
  await keyboard.press('Enter');
  await expect(popover).toBeHidden();
  await expect(desk.text).toContainText('全长135公里');
});

test('words typed over a placeholder fill its name with Tab; every export asks about what is open', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (await deskOf('owner', await newDraft({ blocks: BLOCKS }))).ready();
  const { page } = desk;
  const selected = desk.text.locator('.ProseMirror-selectednode');
  // What Tab does comes a moment after the text.
  await expect(async () => {
    await desk.caret(1, 0);
    await desk.text.locator('[data-chip="placeholder"]').first().click();
    await page.keyboard.press('Tab');
    await expect(selected).toHaveText('牵头单位', { timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Shift+Tab');
  await expect(selected).toHaveText('督查单位');
  await page.keyboard.type('督查室');
  await page.keyboard.press('Tab');
  await desk.reads([
    '一、强化督查',
    '由督查室会同牵头单位建立台账。',
    '督查室按周期通报，办结后报督查室。',
  ]);
  await expect(selected).toHaveText('牵头单位');

  for (const item of ['下载 Word', '下载 .txt', '复制全文']) {
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '还有 2 处待填项' });
    await expect(dialog.getByRole('listitem')).toHaveText(['牵头单位1 处', '周期1 处']);
    await dialog.getByRole('button', { name: /周期/ }).click();
    await expect(dialog).toBeHidden();
    await expect(selected).toHaveText('周期');
  }
});

/** Milliseconds from an Enter here until so many places of a page are filled; both clocks are this machine's. */
const filledAt = ({ page }: Desk, places: number) =>
  page.evaluate(
    (n) =>
      new Promise<number>((resolve) => {
        const look = () =>
          document.querySelectorAll('.chip-filled').length >= n
            ? resolve(Date.now())
            : requestAnimationFrame(look);
        look();
      }),
    places,
  );

test('one value fills two hundred places in three browsers within three seconds', async ({
  deskOf,
  newDraft,
}) => {
  const blocks = Array.from({ length: 200 }, (_, n) => paragraph(`第${n + 1}段由{{单位}}负责。`));
  const draftId = await newDraft({ blocks });
  const desks: Desk[] = [];
  for (const who of ['owner', 'drafter', 'viewer'] as const) desks.push(await deskOf(who, draftId));
  // One after the other: three pages that load at once are slow for reasons that are not measured here.
  for (const [index, one] of desks.entries()) await one.ready(index === 2 ? 'read-only' : 'saved');
  const [desk] = desks;
  if (!desk) throw new Error('no desk');
  await desk.page.getByRole('button', { name: '待填项 200' }).click();
  await field(desk, '单位').fill('市民政局');
  const waiting = Promise.all(desks.map((one) => filledAt(one, 200)));
  const start = await field(desk, '单位').evaluate((input) => {
    const now = Date.now();
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    return now;
  });
  const times = (await waiting).map((at) => at - start);
  // The goal is 300 ms and bench:placeholders measures it; a machine that runs other tests beside this one is given time.
  expect(Math.max(...times)).toBeLessThan(3_000);
});
