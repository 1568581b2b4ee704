import type { Locator } from '@playwright/test';
import { db } from '@/lib/db/client';
import { pasteText } from './fixtures/clipboard';
import type { Desk } from './fixtures/desk';
import { Ime } from './fixtures/ime';
import { expect, test } from './fixtures/test';

const chips = ({ text }: Desk): Locator => text.locator('[data-chip]');
const lines = ({ text }: Desk): Locator => text.locator('.phrase');
const offer = ({ page }: Desk): Locator => page.getByTestId('offer');
const list = ({ page }: Desk): Locator => page.getByRole('dialog');

/** A speech of a fixed day, so that its dates are known. */
async function dated(draftId: string): Promise<string> {
  await db().draft.update({ where: { id: draftId }, data: { speechDate: '2025-03-10' } });
  return draftId;
}

test('what is typed is offered: Tab takes it, Esc sends it away, nothing while composing', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (await deskOf('drafter', await dated(await newDraft()))).ready();
  const { keyboard } = desk.page;
  await desk.caret(0);
  await keyboard.type('汛期值守，由市水务局牵头');
  await expect(offer(desk)).toHaveText('Tab转为责任');
  await desk.page.screenshot({ path: test.info().outputPath('offer.png') });
  await keyboard.press('Tab');
  await expect(chips(desk)).toHaveText(['由市水务局牵头']);
  await expect(offer(desk)).toHaveCount(0);

  await keyboard.type('，6月底前');
  await expect(offer(desk)).toHaveText('Tab转为时限 06-30');
  await keyboard.press('Escape');
  await expect(offer(desk)).toHaveCount(0);
  await keyboard.press('Tab');
  await expect(desk.text).toBeFocused();
  await expect(lines(desk)).toHaveText(['6月底前']);

  await keyboard.type('到位，由市财政局负责');
  await expect(offer(desk)).toBeVisible();
  const ime = await Ime.of(desk.page);
  await ime.compose('d', 'de', "de'n", "de'ng");
  await expect(offer(desk)).toHaveCount(0);
  await ime.choose('等');
  await desk.reads(['汛期值守，由市水务局牵头，6月底前到位，由市财政局负责等']);
  await expect(chips(desk)).toHaveCount(1);

  // Over a selection Tab is no answer to an offer.
  await desk.caret(0, -1);
  await keyboard.press('Backspace');
  await expect(offer(desk)).toBeVisible();
  await keyboard.press('Shift+ArrowLeft');
  await expect(offer(desk)).toHaveCount(0);
  await desk.inPhase('saved');
});

const PASTED = [
  '一、抓好供水',
  '由市水务局牵头，市财政局配合，6月底前完成管网改造。',
  '二、抓好供热',
  '由市住建局负责，9月底前备足燃料，10月底前完成检修。',
].join('\n');

test('pasted text: all that is recognised is listed, chosen and taken back in one step', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await dated(await newDraft());
  const [desk, other] = await desksOf(draftId, 'drafter', 'owner');
  await desk.caret(0);
  await pasteText(desk.page, PASTED);
  await expect(lines(desk)).toHaveCount(5);
  await expect(chips(desk)).toHaveCount(0);
  await desk.page.screenshot({ path: test.info().outputPath('lines.png') });

  await desk.page.getByRole('button', { name: '台账', exact: true }).click();
  await desk.page.getByRole('button', { name: '全部识别责任和时限' }).click();
  const boxes = list(desk).getByRole('checkbox');
  await expect(boxes).toHaveCount(5);
  await expect(list(desk).getByRole('region', { name: '二、抓好供热' })).toContainText(
    '截止 2025-09-30',
  );
  await expect(list(desk)).toContainText('牵头　市水务局　配合　市财政局');
  await desk.page.screenshot({ path: test.info().outputPath('list.png') });
  await list(desk)
    .getByRole('button', { name: /只选时限/ })
    .click();
  await list(desk)
    .getByRole('checkbox', { name: /由市水务局牵头/ })
    .check();
  await list(desk)
    .getByRole('checkbox', { name: /10月底前/ })
    .uncheck();

  // Meanwhile a colleague writes, and changes words that are chosen.
  await other.caret(3, '由市住建局负责，'.length);
  await other.type('尽早在');
  await other.select(
    [1, '由市水务局牵头，市财政局配合，'.length],
    [1, '由市水务局牵头，市财政局配合，6'.length],
  );
  await other.type('7');
  await expect(desk.text).toContainText('尽早在9月底前');
  await expect(desk.text).toContainText('7月底前');
  await list(desk).getByRole('button', { name: '转换 3 处' }).click();
  await expect(desk.page.getByText('已转换 2 处，另有 1 处文字已改，没有转换')).toBeVisible();
  await expect(chips(other)).toHaveText(['由市水务局牵头，市财政局配合', '9月底前']);
  await desk.page.screenshot({ path: test.info().outputPath('done.png') });
  await expect(desk.text).toBeFocused();
  await desk.page.keyboard.press('ControlOrMeta+z');
  await expect(chips(other)).toHaveCount(0);
  await other.reads([
    '一、抓好供水',
    '由市水务局牵头，市财政局配合，7月底前完成管网改造。',
    '二、抓好供热',
    '由市住建局负责，尽早在9月底前备足燃料，10月底前完成检修。',
  ]);
});
