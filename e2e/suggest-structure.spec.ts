import { heading, withChips } from '@/lib/ledger/testing/chip-text';
import type { Desk } from './fixtures/desk';
import { fillRegistry } from './fixtures/registry';
import { expect, test } from './fixtures/test';

const BLOCKS = [
  heading('提高认识'),
  withChips('形势总体平稳。'),
  heading('压实责任'),
  withChips('[由市民政局牵头，市商务局配合]，<2025年6月底前>建成。'),
];
const TEXT = [
  '一、提高认识',
  '形势总体平稳。',
  '二、压实责任',
  '由市民政局牵头，市商务局配合，2025年6月底前建成。',
];
const MOVED = [
  '一、压实责任',
  '由市供销社牵头，市商务局配合，2025年6月底前建成。',
  '二、提高认识',
  '形势总体平稳。',
];

const wordsOf = (desk: Desk, look: string) =>
  desk.text
    .locator(look)
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-words')));

test('SUG1 SUG4 fields of a chip, a section that goes elsewhere and a paragraph before the first number, with a colleague looking on', async ({
  office,
  desksOf,
  newDraft,
}) => {
  await fillRegistry(office, ['市民政局'], ['市商务局'], ['市供销社']);
  const draftId = await newDraft({ blocks: BLOCKS });
  const [owner, reviewer] = await desksOf(draftId, 'owner', 'reviewer');
  const { page } = reviewer;
  await reviewer.reads(TEXT);

  // Another unit leads: the field is named, once in the text and once in the panel; the text stays.
  await reviewer.text.locator('[data-chip="responsibility"]').dblclick();
  const popover = page.getByRole('dialog', { name: '责任单位' });
  await popover.getByRole('button', { name: '更换市民政局' }).click();
  await popover.getByRole('combobox', { name: '添加单位' }).fill('供销');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await reviewer.inPhase('saved');
  const says = '牵头：市民政局 → 市供销社';
  await expect.poll(() => wordsOf(owner, '.sug-tag')).toEqual([says]);
  await owner.page
    .getByRole('navigation', { name: '面板' })
    .getByRole('button', { name: '建议' })
    .click();
  const card = owner.page.getByRole('complementary', { name: '建议' }).getByRole('article');
  await expect(card).toHaveCount(1);
  await expect(card.getByText('→')).toHaveText(says);
  await owner.reads(TEXT);

  // A section goes up with all that is under it.
  await page.getByRole('treeitem', { name: /压实责任/ }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await reviewer.reads(MOVED);
  await expect.poll(() => wordsOf(owner, '.sug-tag')).toContain('移到别处');
  await expect(owner.text.locator('.sug-bar')).not.toHaveCount(0);
  await owner.reads(TEXT);

  // A paragraph before the first one stands before its number, not in it.
  await reviewer.caret(0, 0);
  await page.keyboard.press('Enter');
  await reviewer.caret(0, 0);
  await page.keyboard.type('各位：');
  await reviewer.inPhase('saved');
  await expect(owner.text).toHaveAttribute('data-lead', /各位：$/);
  await expect(owner.text.locator('.sug-block')).toHaveCount(0);
  await owner.reads(TEXT);
});
