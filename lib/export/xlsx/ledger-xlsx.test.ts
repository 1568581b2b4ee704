import { expect, it } from 'vitest';
import { SHEET_COLUMNS } from '../../ledger/sheet/sheet-columns';
import { linesOfText } from '../../ledger/sheet/testing/lines-of-text';
import { heading, shi, withChips } from '../../ledger/testing/chip-text';
import { ledgerXlsx } from './ledger-xlsx';
import { readXlsx } from './testing/read-xlsx';

const TODAY = '2025-07-02';
const LINES = linesOfText(
  [
    heading('任务'),
    shi('扩大覆盖。[由甲局牵头，乙局配合]，<6月底前>建成70个<重点>点位。'),
    shi('管住价格。[由丁局负责]=SUM(A1)出台"办法"\u0001&<细则>'),
  ],
  [{ status: 'underway', progress: '已建成65个', version: 2 }],
);
const HEADS = Object.values(SHEET_COLUMNS).filter((name) => name !== '稿件');
const column = (name: string) => HEADS.indexOf(name as (typeof HEADS)[number]);

it('X1: a title, the columns, a row per task with a date cell', async () => {
  const { rows, sheet } = readXlsx(await ledgerXlsx('动员\u0000讲话　任务台账', LINES, TODAY));
  const values = rows.map((row) => row.map(({ value }) => value));
  expect(values[0]?.[0]).toBe('动员讲话　任务台账');
  expect(values[1]).toEqual(HEADS);
  expect(values).toHaveLength(4);
  const due = rows[2]?.[column('完成时限')];
  expect(due?.format).toBe('yyyy-mm-dd');
  const day = new Date(Date.UTC(1899, 11, 30) + Number(due?.value) * 86_400_000);
  expect(day.toISOString().slice(0, 10)).toBe('2025-06-30');
  expect(values[2]?.[column('进展情况')]).toBe('已建成65个');
  expect(values[2]?.[column('完成状态')]).toBe('推进中（逾期）');
  expect(values[3]?.[column('具体举措')]).toContain('=SUM(A1)出台"办法"&');
  expect(values[3]?.[column('原文出处')]).toBe('一、二是');
  expect(sheet.getElementsByTagName('f')).toHaveLength(0);
});

it('X1: a ledger without tasks is a valid file too; several drafts name themselves', async () => {
  expect(readXlsx(await ledgerXlsx('', [], TODAY)).rows).toHaveLength(2);
  const other = linesOfText([withChips('<年底前>完成')], [], { id: 'draft-2', name: '乙稿' });
  const { rows } = readXlsx(await ledgerXlsx('督查台账', [...LINES, ...other], TODAY));
  expect(rows[1]?.[1]?.value).toBe('稿件');
  expect(rows[4]?.[1]?.value).toBe('乙稿');
});

it('X2: head frozen and repeated, A4 landscape, as wide as a page, words wrap', async () => {
  const { sheet, definedNames } = readXlsx(await ledgerXlsx('讲话', LINES, TODAY));
  const attribute = (element: string, name: string) =>
    sheet.getElementsByTagName(element)[0]?.getAttribute(name);
  expect([attribute('pane', 'state'), attribute('pane', 'ySplit')]).toEqual(['frozen', '2']);
  expect(definedNames['_xlnm.Print_Titles']).toMatch(/\$1:\$2$/);
  expect([attribute('pageSetup', 'paperSize'), attribute('pageSetup', 'orientation')]).toEqual([
    '9',
    'landscape',
  ]);
  expect(attribute('pageSetUpPr', 'fitToPage')).toMatch(/^(?:1|true)$/);
  expect([attribute('pageSetup', 'fitToWidth'), attribute('pageSetup', 'fitToHeight')]).toEqual([
    '1',
    '0',
  ]);
  expect(sheet.getElementsByTagName('oddFooter')[0]?.textContent).toContain('&P');
});

it('X3: the id is there and hidden, the status is chosen from a list', async () => {
  const { rows, sheet } = readXlsx(await ledgerXlsx('讲话', LINES, TODAY));
  expect(rows[2]?.at(-1)?.value).toBe(`draft-1/${LINES[0]?.id}/2`);
  const columns = [...sheet.getElementsByTagName('col')];
  const hidden = columns.filter((one) => /^(?:1|true)$/.test(one.getAttribute('hidden') ?? ''));
  expect(hidden.map((one) => one.getAttribute('min'))).toEqual([String(HEADS.length)]);
  const list = sheet.getElementsByTagName('dataValidation')[0];
  expect(list?.textContent).toContain('推进中');
  expect(list?.getAttribute('sqref')).toMatch(/^[A-Z]3:[A-Z]4$/);
});
