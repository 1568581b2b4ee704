import { readFile } from 'node:fs/promises';
import { civilDateIn } from '@/app/i18n/civil-date-in';
import { db } from '@/lib/db/client';
import { addDays } from '@/lib/deadlines/civil-date';
import type { Block } from '@/lib/draft/draft';
import { dateSerial } from '@/lib/export/xlsx/cell-values';
import { readXlsx } from '@/lib/export/xlsx/testing/read-xlsx';
import { heading, shi, withChips } from '@/lib/ledger/testing/chip-text';
import type { Desk } from './fixtures/desk';
import { expect, test } from './fixtures/test';

/** Milliseconds from a colleague’s edit to the row in another browser: a second, on a busy machine three. */
const LIVE = { timeout: 3_000 };

const SPEECH: readonly Block[] = [
  heading('重点任务'),
  heading('办好老年助餐', 2),
  shi(
    '扩大覆盖。新建老年助餐点，[由市民政局牵头，市商务局、市供销社配合]，<6月底前>建成140个，<年底前>全部投入运营。',
  ),
  shi('管住价格。[由市财政局负责]，<4月20日前>印发补贴办法。'),
  heading('守牢安全', 2),
  withChips('[各县区]要把责任落到每一个助餐点。'),
];

const ledgerOf = ({ page }: Desk) => page.getByRole('complementary', { name: '台账' });
const tasksOf = (desk: Desk) => ledgerOf(desk).getByRole('listitem');

async function openLedger(desk: Desk): Promise<Desk> {
  await desk.page.getByRole('button', { name: '台账', exact: true }).click();
  await expect(ledgerOf(desk).getByRole('heading', { name: '台账' })).toBeVisible();
  return desk;
}

/** A speech of a fixed day, so that its dates are known. */
async function speechOf(draftId: string, speechDate: string): Promise<string> {
  await db().draft.update({ where: { id: draftId }, data: { speechDate } });
  return draftId;
}

test('units and dates that one person puts into the text are in the ledger of the other at once', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await speechOf(await newDraft({ blocks: SPEECH }), '2025-03-10');
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');
  await openLedger(li);
  await expect(tasksOf(li)).toHaveCount(4);
  await expect(tasksOf(li).nth(0)).toContainText('新建老年助餐点，建成140个');
  await expect(tasksOf(li).nth(0)).toContainText('牵头市民政局；市商务局、市供销社配合');
  await expect(tasksOf(li).nth(0)).toContainText('6月底前2025-06-30');
  await expect(tasksOf(li).nth(1)).toContainText('牵头市民政局');
  await expect(tasksOf(li).nth(1)).toContainText('年底前2025-12-31');
  await expect(tasksOf(li).nth(3)).toContainText('缺时限');
  await expect(ledgerOf(li)).toContainText('牵头单位 1');

  // One makes words a responsibility and a deadline.
  await wang.caret(5);
  await wang.type('市应急局牵头，9月底前完成普查。');
  const words = '各县区要把责任落到每一个助餐点。'.length;
  await wang.select([5, words], [5, words + '市应急局牵头'.length]);
  await wang.page.keyboard.press('ControlOrMeta+Alt+KeyR');
  await expect(tasksOf(li)).toHaveCount(5, LIVE);
  await expect(tasksOf(li).nth(4)).toContainText('牵头市应急局');
  await wang.page.keyboard.press('Escape');
  await wang.select(
    [5, words + '市应急局牵头，'.length],
    [5, words + '市应急局牵头，9月底前'.length],
  );
  await wang.page.keyboard.press('ControlOrMeta+Alt+KeyD');
  await expect(tasksOf(li).nth(4)).toContainText('2025-09-30', LIVE);
  await wang.page.keyboard.press('Escape');

  // Words typed into a clause by one are in the other's row.
  await wang.caret(5, '各县区要把责任落到每一个助餐点'.length);
  await wang.page.keyboard.type('逐一过关');
  await expect(tasksOf(li).nth(3)).toContainText('逐一过关', LIVE);
});

test('a row goes to its clause, and the caret in a clause marks its row', async ({
  deskOf,
  newDraft,
}) => {
  const lines = Array.from({ length: 40 }, (_, i) => withChips(`第${i + 1}段，没有任务的话。`));
  const draftId = await newDraft({ blocks: [...SPEECH.slice(0, 2), ...lines, ...SPEECH.slice(2)] });
  const desk = await openLedger(await (await deskOf('drafter', draftId)).ready());
  await expect(tasksOf(desk)).toHaveCount(4);
  const place = desk.blocks.nth(43);
  await expect(place).not.toBeInViewport();
  const row = tasksOf(desk).filter({ hasText: '印发补贴办法' }).getByRole('button').first();
  await row.hover();
  const lit = () =>
    desk.page.evaluate(() =>
      [...(CSS.highlights.get('ledger-clause') ?? [])].map((range) => range.toString()).join(),
    );
  await expect.poll(lit).toContain('印发补贴办法');
  await row.click();
  await expect(place).toBeInViewport();
  await expect(row).toHaveAttribute('aria-current', 'location');
  await desk.page.keyboard.type('抓紧');
  await expect(place).toContainText('抓紧');
  await desk.caret(42, 12);
  await expect(row).not.toHaveAttribute('aria-current');
  await expect(
    tasksOf(desk).filter({ hasText: '建成140个' }).getByRole('button').first(),
  ).toHaveAttribute('aria-current', 'location');
});

test('dates follow the speech date; late and near are said; groups by unit and date', async ({
  desksOf,
  newDraft,
}) => {
  const today = civilDateIn('Asia/Shanghai');
  const soon = withChips('做好验收，<近期>完成。');
  const near: Block = {
    ...soon,
    inlines: soon.inlines.map((inline) =>
      inline.type === 'chip'
        ? { ...inline, fields: { relation: 'by', from: null, to: addDays(today, 3) } }
        : inline,
    ),
  };
  const draftId = await speechOf(await newDraft({ blocks: [...SPEECH, near] }), '2025-03-10');
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');
  await openLedger(li);
  await expect(tasksOf(li).nth(2)).toContainText(/4月20日前2025-04-20逾期 [\d,]+ 天/);
  await expect(tasksOf(li).nth(4)).toContainText('还有 3 天');
  await expect(ledgerOf(li)).toContainText('逾期 3');
  await expect(ledgerOf(li)).toContainText('七天内到期 1');

  await wang.page.getByRole('button', { name: '更多' }).click();
  await wang.page.getByRole('menuitem', { name: '讲话信息' }).click();
  await wang.page.getByLabel('讲话日期').fill('2098-03-10');
  await wang.page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(tasksOf(li).nth(2)).toContainText('2098-04-20');
  await expect(ledgerOf(li)).not.toContainText('逾期');

  await ledgerOf(li).getByRole('button', { name: /分组/ }).click();
  await li.page.getByRole('menuitemradio', { name: '按单位' }).click();
  await expect(ledgerOf(li).getByRole('heading', { level: 3 })).toHaveText([
    '市民政局2',
    '市财政局1',
    '各县区1',
    '缺责任单位1',
  ]);
  await ledgerOf(li).getByRole('button', { name: /分组/ }).click();
  await li.page.getByRole('menuitemradio', { name: '按时限' }).click();
  await expect(ledgerOf(li).getByRole('heading', { level: 3 })).toHaveText([
    '七天内到期1',
    '2098年4月1',
    '2098年6月1',
    '2098年12月1',
    '没有日期1',
  ]);
});

test('L20 LP1-LP4: units and dates changed in the ledger are in the text of the other; progress, and a check when the text changes', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await speechOf(await newDraft({ blocks: SPEECH }), '2025-03-10');
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');
  await Promise.all([openLedger(wang), openLedger(li)]);
  const openRow = (desk: Desk, task: RegExp) =>
    ledgerOf(desk).getByRole('button', { name: task, expanded: false }).click();
  const price = (desk: Desk) => tasksOf(desk).filter({ hasText: '印发补贴办法' });

  // The chip governs two rows, which is said before; its words follow the units.
  await openRow(li, /进展和修改：新建老年助餐点/);
  await expect(tasksOf(li).first()).toContainText('同时影响 2 条');
  await tasksOf(li)
    .first()
    .getByRole('button', { name: /^修改.*由市民政局牵头/ })
    .click();
  const role = ledgerOf(li).getByRole('group', { name: '市商务局的分工' });
  await role.getByRole('radio', { name: '负责' }).click();
  await ledgerOf(li).getByRole('button', { name: '移除市供销社' }).click();
  await expect(wang.blocks.nth(2)).toContainText('由市民政局牵头，市商务局负责，6月底前', LIVE);
  await expect(tasksOf(wang).nth(1)).toContainText('市商务局负责', LIVE);
  await openRow(li, /进展和修改：印发补贴办法/);
  await price(li)
    .getByRole('button', { name: /^修改.*4月20日前/ })
    .click();
  const last = ledgerOf(li).getByRole('textbox', { name: '止' });
  await last.fill('2025-05-08');
  await last.press('Enter');
  await expect(price(wang)).toContainText('2025-05-08', LIVE);

  // Each visit of a form is one undo step.
  await li.caret(0);
  await li.page.keyboard.press('ControlOrMeta+KeyZ');
  await expect(price(wang)).toContainText('2025-04-20', LIVE);
  await li.page.keyboard.press('ControlOrMeta+KeyZ');
  await expect(wang.blocks.nth(2)).toContainText('市商务局、市供销社配合', LIVE);

  // Progress is with the other at once.
  await price(li).getByLabel('状态').selectOption('推进中');
  const words = price(li).getByLabel('进展情况');
  await words.fill('两轮征求意见');
  await words.press('ControlOrMeta+Enter');
  await expect(price(wang)).toContainText('推进中两轮征求意见');

  // Both write one field: the last holds, and both know.
  await openRow(wang, /进展和修改：印发补贴办法/);
  const theirs = price(wang).getByLabel('责任人');
  await theirs.fill('周砚秋');
  await price(li).getByLabel('责任人').fill('宋以宁');
  await price(li).getByLabel('责任人').press('ControlOrMeta+Enter');
  await expect(price(wang)).toContainText('别人刚改成“宋以宁”');
  await theirs.press('ControlOrMeta+Enter');
  await expect(price(wang).getByRole('alert')).toContainText('刚写的是“宋以宁”');
  await expect(price(li).getByLabel('责任人')).toHaveValue('周砚秋');
  // In the notice at once, in the history as soon as it is read.
  await expect(li.page.getByText(/把“责任人”由“宋以宁”改成了“周砚秋”/).first()).toBeVisible();

  // The clause changes: the row waits for a person.
  await wang.caret(3);
  await wang.page.keyboard.press('ArrowLeft');
  await wang.type('全市');
  await expect(price(li)).toContainText('正文已改，请核对本条', LIVE);
  await price(li).getByRole('button', { name: '核对无误' }).click();
  await expect(price(wang)).not.toContainText('待核对');
  await price(wang).getByRole('button', { name: '记录' }).click();
  await expect(price(wang)).toContainText('核对无误');
});

test('as an Excel file and as a table on the clipboard', async ({ deskOf, newDraft, openAs }) => {
  const draftId = await speechOf(
    await newDraft({ blocks: SPEECH, name: '养老服务讲话' }),
    '2025-03-10',
  );
  const desk = await openLedger(await (await deskOf('viewer', draftId)).ready('read-only'));
  await ledgerOf(desk).getByRole('button', { name: '导出' }).click();
  const coming = desk.page.waitForEvent('download');
  await desk.page.getByRole('menuitem', { name: /xlsx/ }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('养老服务讲话 任务台账.xlsx');
  const { rows } = readXlsx(await readFile(await file.path()));
  const values = rows.map((row) => row.map(({ value }) => value));
  const cell = (row: number, column: string) => values[row]?.[values[1]?.indexOf(column) ?? -1];
  expect(cell(3, '具体举措')).toBe('年底前全部投入运营');
  expect(cell(3, '牵头单位')).toBe('市民政局');
  expect(cell(3, '完成时限')).toBe(String(dateSerial('2025-12-31')));
  expect(cell(3, '原文出处')).toBe('一、（一）一是');
  expect(values).toHaveLength(6);

  await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await ledgerOf(desk).getByRole('button', { name: '导出' }).click();
  await desk.page.getByRole('menuitem', { name: '复制为表格' }).click();
  await expect(desk.page.getByText('已复制 4 条')).toBeVisible();
  const copied = await desk.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  expect(copied.html).toContain('市民政局');
  expect(copied.text?.split('\n')).toHaveLength(5);

  const stranger = await openAs(null, '/sign-in');
  const refused = await stranger.request.get(`/drafts/${draftId}/ledger/xlsx`);
  expect(refused.status()).toBe(401);
});

test('a text without units and dates: the ledger says what to do', async ({ deskOf, newDraft }) => {
  const draftId = await newDraft({ text: '一、提高认识' });
  const desk = await openLedger(await (await deskOf('drafter', draftId)).ready());
  await expect(ledgerOf(desk)).toContainText('正文里还没有任务');
});
