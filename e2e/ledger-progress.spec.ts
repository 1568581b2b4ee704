import type { Page } from '@playwright/test';
import type { Role } from '@/lib/access/role';
import { db } from '@/lib/db/client';
import { readLedgers } from '@/lib/db/ledger/read-ledgers';
import { setProgress } from '@/lib/db/ledger/set-progress';
import type { Block } from '@/lib/draft/draft';
import { basisOf } from '@/lib/ledger/row-basis';
import { heading, shi, withChips } from '@/lib/ledger/testing/chip-text';
import type { Office } from '@/prisma/factories/make-office';
import { look, WIDTHS } from './fixtures/look';
import { expect, test } from './fixtures/test';

const SPEECH = (): Block[] => [
  heading('重点任务'),
  heading('办好老年助餐', 2),
  shi('扩大覆盖。新建老年助餐点，[由市民政局牵头，市商务局配合]，<6月底前>建成140个。'),
  shi('管住价格。[由市财政局负责]，<4月20日前>印发补贴办法。'),
  heading('守牢安全', 2),
  withChips('[由市市场监管局牵头]，<5月底前>排查食品安全隐患、<年底前>建立巡查制度。'),
  withChips('[各县区]要把责任落到每一个助餐点。'),
  withChips('[各县区]要压实每一个助餐点的责任。'),
];
/** Where blocks stand in the text. */
const PRICE = 3;

const openLine = (page: Page, task: string) =>
  page.getByRole('button', { name: new RegExp(`^进展和记录：.*${task}`) }).click();
const lineOf = (page: Page, task: string) =>
  page.getByRole('row').filter({ hasText: task }).first();
/** The row under an open line. */
const openOf = (page: Page) =>
  page.getByRole('row').filter({ has: page.getByText('记录', { exact: true }) });

async function wroteProgress(office: Office, draftId: string, task: string): Promise<void> {
  const [ledger] = await readLedgers({ userId: office.owner.id, draftId });
  const line = ledger?.lines.find((one) => one.task.includes(task));
  if (!line) throw new Error(`no task ${task}`);
  await setProgress({
    ...{
      actorId: office.drafter.id,
      draftId,
      rowId: line.id,
      seen: 0,
      basis: basisOf(line.source),
    },
    fields: { status: 'underway', progress: '两轮征求意见' },
  });
}

/** A speech of a fixed day, so that its dates are known. */
async function dated(draftId: string): Promise<string> {
  await db().draft.update({ where: { id: draftId }, data: { speechDate: '2025-03-10' } });
  return draftId;
}

test('LP1 LP2 LP3: progress written on the page stands in another browser after a reload, with its history', async ({
  openAs,
  newDraft,
  office,
}, testInfo) => {
  const draftId = await dated(await newDraft({ blocks: SPEECH(), name: '养老服务动员讲话' }));
  const path = `/drafts/${draftId}/ledger`;
  const li = await openAs('drafter', path, { viewport: WIDTHS.wide });
  const other = await openAs('viewer', path, { viewport: WIDTHS.wide });
  await openLine(li, '印发补贴办法');
  const form = openOf(li);
  await expect(form).toContainText('还没有记录');
  await form.getByLabel('状态').selectOption('推进中');
  const words = form.getByLabel('进展情况');
  await words.fill('两轮征求意见');
  await words.press('ControlOrMeta+Enter');
  const note = form.getByLabel('备注');
  await note.fill('与市民政局会签');
  await note.press('Tab');
  // Its own line says it at once and stays open where it was.
  await expect(lineOf(li, '印发补贴办法')).toContainText('推进中两轮征求意见');
  await expect(lineOf(li, '印发补贴办法')).toContainText('与市民政局会签');
  await expect(form).toContainText('进展情况　空 → 两轮征求意见');
  await look({ page: li, name: 'open', testInfo });

  await expect(other.getByRole('table')).not.toContainText('两轮征求意见');
  await other.reload();
  await expect(lineOf(other, '印发补贴办法')).toContainText('推进中两轮征求意见');
  await openLine(other, '印发补贴办法');
  await expect(openOf(other)).toContainText(office.drafter.name);
  await expect(openOf(other)).toContainText('备注　空 → 与市民政局会签');

  // Filtered to what has not begun, the line keeps its place until it is closed.
  await li.goto(`${path}?status=unstarted`);
  await openLine(li, '建成140个');
  await openOf(li).getByLabel('状态').selectOption('已办结');
  await expect(lineOf(li, '建成140个')).toContainText('已办结');
  await openLine(li, '建成140个');
  await expect(lineOf(li, '建成140个')).toHaveCount(0);

  // Two people write one field: the later one gets the words back that went.
  const wang = await openAs('owner', path, { viewport: WIDTHS.phone });
  await openLine(wang, '印发补贴办法');
  const theirs = wang.getByRole('listitem').filter({ hasText: '印发补贴办法' });
  await theirs.getByLabel('责任人').fill('周砚秋');
  await li.goto(path);
  await openLine(li, '印发补贴办法');
  await openOf(li).getByLabel('责任人').fill('宋以宁');
  await openOf(li).getByLabel('责任人').press('ControlOrMeta+Enter');
  await expect(lineOf(li, '印发补贴办法')).toContainText('宋以宁');
  await theirs.getByLabel('责任人').press('ControlOrMeta+Enter');
  await expect(theirs.getByRole('alert')).toContainText('刚写的是“宋以宁”');
  await theirs.getByRole('button', { name: /^改回/ }).click();
  await expect(theirs).toContainText(/责任人 ?宋以宁/);
  await look({ page: wang, name: 'open-phone', testInfo });
});

for (const [role, may] of [
  ['owner', true],
  ['drafter', true],
  ['reviewer', false],
  ['viewer', false],
] as const satisfies readonly (readonly [Role, boolean])[]) {
  test(`LP1: on the page ${role} reads progress, history and what is gone${may ? ' and writes' : ', and writes nothing'}`, async ({
    openAs,
    newDraft,
    office,
  }) => {
    const draftId = await dated(await newDraft({ blocks: SPEECH() }));
    await wroteProgress(office, draftId, '印发补贴办法');
    const basis = {
      ...{ place: '一、（一）二是', title: '', clause: '由市审计局负责抽查', task: '抽查' },
      ...{ units: [], dates: [] },
    };
    const left = { actorId: office.drafter.id, draftId, rowId: 'left', seen: 0, basis };
    await setProgress({ ...left, fields: { note: '抽查两县' } });
    const page = await openAs(role, `/drafts/${draftId}/ledger`, { viewport: WIDTHS.wide });
    await openLine(page, '印发补贴办法');
    await expect(openOf(page)).toContainText('进展情况　空 → 两轮征求意见');
    const gone = page.getByRole('region', { name: '已不在正文 1' });
    await expect(gone).toContainText('由市审计局负责抽查');
    await expect(gone).toContainText('抽查两县');
    const many = may ? 1 : 0;
    await expect(openOf(page).getByLabel('状态')).toHaveCount(many);
    await expect(openOf(page).getByRole('textbox')).toHaveCount(6 * many);
    await expect(gone.getByRole('button', { name: /^接到另一条/ })).toHaveCount(many);
    await expect(page.getByRole('button', { name: '导入进展' })).toHaveCount(many);
  });
}

test('L16 L18 LP10: a changed clause waits for a check; a vanished row keeps its progress, which is hung on the rewritten one', async ({
  openAs,
  deskOf,
  newDraft,
  office,
}, testInfo) => {
  const draftId = await dated(await newDraft({ blocks: SPEECH(), name: '养老服务动员讲话' }));
  await wroteProgress(office, draftId, '印发补贴办法');
  const desk = await (await deskOf('owner', draftId)).ready();
  const page = await openAs('drafter', `/drafts/${draftId}/ledger`, { viewport: WIDTHS.wide });
  /** The stored rendering follows the text after a moment. */
  const reloaded = (see: () => Promise<void>) =>
    expect(async () => {
      await page.reload();
      await see();
    }).toPass();

  await desk.caret(PRICE);
  await desk.page.keyboard.press('ArrowLeft');
  await desk.type('细则');
  await reloaded(() =>
    expect(lineOf(page, '印发补贴办法细则')).toContainText('正文已改，待核对', { timeout: 1_000 }),
  );
  await openLine(page, '印发补贴办法细则');
  await expect(openOf(page)).toContainText('原任务：印发补贴办法');
  await openOf(page).getByRole('button', { name: '核对无误' }).click();
  await expect(lineOf(page, '印发补贴办法细则')).not.toContainText('待核对');
  await expect(openOf(page)).toContainText('核对无误');

  // The clause goes, and comes back in other words with a unit of its own.
  await desk.select([PRICE, 0], [PRICE, -1]);
  await desk.page.keyboard.press('Backspace');
  await desk.inPhase('saved');
  const gone = page.getByRole('region', { name: '已不在正文 1' });
  await reloaded(() => expect(gone).toContainText('印发补贴办法细则', { timeout: 1_000 }));
  await expect(lineOf(page, '印发补贴办法细则')).toHaveCount(0);
  await expect(gone).toContainText('两轮征求意见');
  await look({ page, name: 'gone', testInfo });
  const unit = '由市财政局牵头';
  await desk.caret(PRICE);
  await desk.type(`${unit}，5月底前出台价格补贴办法。`);
  await desk.select([PRICE, 0], [PRICE, unit.length]);
  await desk.page.keyboard.press('ControlOrMeta+Alt+KeyR');
  await desk.page.keyboard.press('Escape');
  await desk.inPhase('saved');
  await reloaded(() => expect(lineOf(page, '出台价格补贴办法')).toBeVisible({ timeout: 1_000 }));

  const hang = async () => {
    await gone.getByRole('button', { name: /^接到另一条/ }).click();
    const dialog = page.getByRole('dialog', { name: '接到另一条' });
    await dialog.getByRole('radio', { name: /出台价格补贴办法/ }).check();
    await dialog.getByRole('button', { name: '接上' }).click();
    await expect(dialog).toBeHidden();
    await expect(gone).toHaveCount(0);
    await expect(lineOf(page, '出台价格补贴办法')).toContainText('推进中两轮征求意见');
    await expect(lineOf(page, '出台价格补贴办法')).not.toContainText('待核对');
  };
  await hang();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(gone).toContainText('两轮征求意见');
  await expect(lineOf(page, '出台价格补贴办法')).toContainText('未启动');
  await hang();

  const viewer = await openAs('viewer', `/drafts/${draftId}/ledger`, { viewport: WIDTHS.wide });
  await openLine(viewer, '出台价格补贴办法');
  await expect(openOf(viewer)).toContainText('接上已不在正文的进展');
  await expect(openOf(viewer)).toContainText('进展情况　空 → 两轮征求意见');
});

test('L17 L14 S3: split, merged and marked as a duplicate by hand: kept with the draft, on the page and for others; groups and filters', async ({
  openAs,
  deskOf,
  newDraft,
}) => {
  const draftId = await dated(await newDraft({ blocks: SPEECH(), name: '养老服务动员讲话' }));
  const desk = await (await deskOf('drafter', draftId)).ready();
  const before = await desk.lines();
  const panel = desk.page.getByRole('complementary', { name: '台账' });
  const more = desk.page.getByRole('button', { name: /^进展和修改/ });
  const tasks = panel.getByRole('listitem').filter({ has: more });
  await desk.page.getByRole('button', { name: '台账', exact: true }).click();
  await expect(tasks).toHaveCount(6);
  const byHand = async (task: RegExp, what: RegExp) => {
    const row = tasks.filter({ hasText: task });
    await row.getByRole('button', { name: /^进展和修改/ }).click();
    await row.getByRole('button', { name: /^整理/ }).click();
    await desk.page.getByRole('menuitem', { name: what }).click();
  };
  await byHand(/建成140个/, /拆成几条/);
  const split = desk.page.getByRole('dialog', { name: '拆成几条任务' });
  await split.getByRole('textbox').fill('选定140个点位\n建成140个点位');
  await split.getByRole('button', { name: '拆成 2 条' }).click();
  await expect(tasks).toHaveCount(7);
  await byHand(/建立巡查制度/, /并入另一条/);
  const merge = desk.page.getByRole('dialog', { name: '并入另一条' });
  await merge.getByRole('radio', { name: /排查食品安全隐患/ }).check();
  await merge.getByRole('button', { name: '并入' }).click();
  await expect(tasks).toHaveCount(6);
  await byHand(/压实每一个助餐点的责任/, /标为重复/);
  const same = desk.page.getByRole('dialog', { name: '标为重复' });
  await same.getByRole('radio', { name: /把责任落到/ }).check();
  await same.getByRole('button', { name: '标为重复' }).click();
  await expect(tasks).toHaveCount(5);
  expect(await desk.lines()).toEqual(before);

  const path = `/drafts/${draftId}/ledger`;
  const page = await openAs('viewer', path, { viewport: WIDTHS.wide });
  const table = page.getByRole('table');
  const lines = table.getByRole('button', { name: /^进展和记录/ });
  await expect(lines).toHaveCount(5);
  await expect(lineOf(page, '选定140个点位')).toContainText('牵头 市民政局');
  await expect(lineOf(page, '建成140个点位')).toContainText('2025-06-30');
  await expect(lineOf(page, '排查食品安全隐患')).toContainText('建立巡查制度');
  await expect(lineOf(page, '排查食品安全隐患')).toContainText('5月底前、年底前');
  await expect(table).not.toContainText('压实每一个助餐点的责任');
  await openLine(page, '把责任落到每一个助餐点');
  await expect(openOf(page)).toContainText('重复，已隐藏');
  await expect(openOf(page).getByRole('button')).toHaveCount(0);

  const groups = table.getByRole('rowgroup').locator('th[scope=rowgroup]');
  await expect(groups).toHaveText(['一、（一） 办好老年助餐3', '一、（二） 守牢安全2']);
  await page.getByRole('link', { name: '按单位' }).click();
  await expect(groups).toHaveText(['市民政局2', '市财政局1', '市市场监管局1', '各县区1']);
  await page.getByRole('link', { name: '按时限' }).click();
  await expect(groups).toHaveText(['逾期4', '没有日期1']);
  await page.getByLabel('缺项').selectOption('缺时限');
  await page.getByRole('button', { name: '筛选', exact: true }).click();
  await expect(lines).toHaveCount(1);
  await expect(groups).toHaveText(['没有日期1']);
  await page.getByRole('link', { name: '清除筛选' }).click();
  await expect(page.getByLabel('缺项')).toHaveValue('');
  await page.getByLabel('任务、单位、责任人').fill('市场监管 制度');
  await page.getByRole('button', { name: '筛选', exact: true }).click();
  await expect(lines).toHaveCount(1);
  await expect(lineOf(page, '排查食品安全隐患')).toBeVisible();

  // Taken back by another person: all rows of the text are here again.
  const owner = await openAs('owner', path, { viewport: WIDTHS.wide });
  await openLine(owner, '把责任落到每一个助餐点');
  await openOf(owner)
    .getByRole('button', { name: /^恢复显示/ })
    .click();
  await expect(lineOf(owner, '压实每一个助餐点的责任')).toBeVisible();
  await expect(tasks).toHaveCount(6);
});
