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
  newDraft,
}) => {
  const draftId = await newDraft({ blocks: BLOCKS });
  const [desk, other] = await Promise.all([deskOf('owner', draftId), deskOf('drafter', draftId)]);
  await Promise.all([desk.ready(), other.ready()]);
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
  await expect(reader.text.locator('[data-chip="placeholder"]')).toHaveCount(0);
});
