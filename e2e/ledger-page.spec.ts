import { readFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import { civilDateIn } from '@/app/i18n/civil-date-in';
import { db } from '@/lib/db/client';
import { readLedgers } from '@/lib/db/ledger/read-ledgers';
import { setProgress } from '@/lib/db/ledger/set-progress';
import { addDays } from '@/lib/deadlines/civil-date';
import type { Block } from '@/lib/draft/draft';
import { readIcs } from '@/lib/export/ics/testing/read-ics';
import { readXlsx } from '@/lib/export/xlsx/testing/read-xlsx';
import { basisOf } from '@/lib/ledger/row-basis';
import { heading, shi, withChips } from '@/lib/ledger/testing/chip-text';
import { look, WIDTHS } from './fixtures/look';
import { expect, test } from './fixtures/test';

const TODAY = civilDateIn('Asia/Shanghai');
const day = (days: number) => {
  const [year, month, date] = addDays(TODAY, days).split('-').map(Number);
  return `<${year}年${month}月${date}日前>`;
};

const SPEECH = (): Block[] => [
  heading('重点任务'),
  heading('办好老年助餐', 2),
  shi(
    `扩大覆盖。新建老年助餐点，[由市民政局牵头，市商务局、市供销社配合]，${day(5)}建成140个，${day(90)}全部投入运营。`,
  ),
  shi(`管住价格。[由市财政局负责]，${day(-20)}印发补贴办法，每户补助不少于3,000元。`),
  heading('守牢安全', 2),
  withChips('[各县区]要把责任落到每一个助餐点。'),
];

test('the ledger as a page: groups, filters, several drafts, files of what is shown', async ({
  openAs,
  newDraft,
  office,
}, testInfo) => {
  const draftId = await newDraft({ blocks: SPEECH(), name: '养老服务动员讲话' });
  await newDraft({
    name: '防汛工作推进会讲话',
    blocks: [heading('防汛'), shi(`排查隐患。[由市水利局牵头]，${day(30)}整治险工险段12处。`)],
  });
  await db().draft.updateMany({
    data: { speechDate: TODAY },
    where: { workspaceId: office.workspaceId },
  });
  const [ledger] = await readLedgers({ userId: office.owner.id, draftId });
  const [first] = ledger?.lines ?? [];
  if (!first) throw new Error('no task');
  await setProgress({
    ...{ actorId: office.drafter.id, draftId, rowId: first.id, seen: 0, basis: basisOf(first) },
    fields: { status: 'underway', progress: '建成131个，其余9个在装修收尾', person: '宋以宁' },
  });

  const page = await openAs('viewer', '/', { viewport: WIDTHS.wide });
  await page.getByRole('link', { name: '台账', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: '督查台账' })).toBeVisible();
  const rows = page.getByRole('table').getByRole('rowheader').filter({ hasText: /./ });
  await expect(page.getByRole('list', { name: '各状态条数' })).toContainText('5 条');
  await expect(page.getByRole('table')).toContainText('建成131个');
  await look({ page, name: 'several', testInfo });
  await page.getByRole('link', { name: '逾期 1' }).click();
  await expect(page.getByText('符合筛选 1 条')).toBeVisible();
  await expect(page.getByRole('table')).toContainText('逾期 20 天');
  await page.getByRole('link', { name: '清除筛选' }).click();
  await expect(page.getByText('符合筛选 1 条')).toBeHidden();
  await page.getByLabel('单位', { exact: true }).selectOption('市水利局');
  await page.getByRole('button', { name: '筛选', exact: true }).click();
  await expect(page.getByRole('table')).toContainText('防汛工作推进会讲话');
  await expect(page.getByRole('table')).not.toContainText('市民政局');
  expect(await rows.count()).toBeGreaterThan(0);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 1 条' }).click();
  await page.getByRole('menuitem', { name: /xlsx/ }).click();
  const { rows: cells } = readXlsx(await readFile(await (await coming).path()));
  expect(cells).toHaveLength(3);
  expect(cells[2]?.map(({ value }) => value)).toContain('12处');

  await page.goto(`/drafts/${draftId}/ledger`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('任务台账　养老服务动员讲话');
  await expect(page.getByText(/正文截至 .*第 1 次改动/)).toBeVisible();
  await look({ page, name: 'one', testInfo });
  await page.pdf({ path: testInfo.outputPath('one.pdf'), preferCSSPageSize: true });
  const ics = await page.request.get(`/drafts/${draftId}/ledger/ics`);
  expect(readIcs(await ics.body()).children).toHaveLength(3);
  expect((await page.request.get(`/drafts/${draftId}/ledger/zip`)).status()).toBe(404);
  await page.setViewportSize(WIDTHS.phone);
  await expect(page.getByRole('listitem').filter({ hasText: '建成140个' })).toBeVisible();
  await look({ page, name: 'phone', testInfo });

  const english = await openAs('drafter', '/ledger?by=date', {
    locale: 'en-US',
    viewport: WIDTHS.wide,
  });
  await expect(english.getByRole('heading', { name: 'Tasks of all drafts' })).toBeVisible();
  await look({ page: english, name: 'english', testInfo });
  await english.setViewportSize(WIDTHS.phone);
  await look({ page: english, name: 'english-phone', testInfo });
});

test('progress comes back in a table: seen first, then written, conflicts only when chosen', async ({
  openAs,
  newDraft,
  office,
}, testInfo) => {
  const draftId = await newDraft({ blocks: SPEECH(), name: '养老服务动员讲话' });
  const [ledger] = await readLedgers({ userId: office.owner.id, draftId });
  const lines = ledger?.lines ?? [];
  const id = (index: number) => `${draftId}/${lines[index]?.id}/0`;
  const file = (buffer: Uint8Array) => ({
    ...{ name: '台账.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) },
  });
  const table = await writeXlsx({
    sheets: [
      {
        name: '任务台账',
        rows: [
          ['任务编号（勿改）', '进展情况', '完成状态'],
          [id(0), '建成131个', '推进中（逾期）'],
          [id(1), '表里写的', null],
          [id(2), '一', null],
          [id(2), '二', null],
          ['没有的', '三', null],
        ],
      },
    ],
  });
  const second = lines[1];
  if (!second) throw new Error('no task');
  await setProgress({
    ...{ actorId: office.owner.id, draftId, rowId: second.id, seen: 0, basis: basisOf(second) },
    fields: { progress: '页面上写的' },
  });
  const page = await openAs('drafter', `/drafts/${draftId}/ledger`, { viewport: WIDTHS.wide });
  await page.getByRole('button', { name: '导入进展' }).click();
  const dialog = page.getByRole('dialog', { name: '导入进展' });
  const choose = dialog.getByLabel('选择文件 .xlsx');
  await choose.setInputFiles(file(new TextEncoder().encode('序号,进展\n')));
  await expect(dialog.getByRole('alert')).toContainText('这不是能打开的 Excel 文件');
  await choose.setInputFiles(file(new Uint8Array(20_000_000)));
  await expect(dialog.getByRole('alert')).toContainText('文件超过 3 MB');
  await choose.setInputFiles(file(table));
  await expect(dialog.getByRole('status')).toHaveText('改动 1　冲突 1　不能写入 3　未改动 0');
  await look({ page, name: 'import', testInfo });
  await page.setViewportSize(WIDTHS.phone);
  await look({ page, name: 'import-phone', testInfo });
  await page.setViewportSize(WIDTHS.wide);
  await expect(dialog.getByRole('checkbox', { name: '写入第 3 行' })).not.toBeChecked();
  await dialog.getByRole('button', { name: '写入 1 条' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('table')).toContainText('建成131个');
  await expect(page.getByRole('table')).toContainText('页面上写的');
  expect(await db().ledgerEvent.count({ where: { draftId, source: 'file' } })).toBe(2);
});
