import { expect, it } from 'vitest';
import { LEDGER_COLUMNS } from '../../ledger/ledger-table';
import { heading, rowsOf, shi } from '../../ledger/testing/chip-text';
import { ledgerXlsx } from './ledger-xlsx';
import { readXlsx } from './testing/read-xlsx';

const ROWS = rowsOf([
  heading('任务'),
  shi('扩大覆盖。[由甲局牵头，乙局配合]，<6月底前>建成70个<重点>点位。'),
  shi('管住价格。[由丁局负责]=SUM(A1)出台"办法"\u0001&<细则>'),
]);

it('X1: a title, the columns, a row per task with a date cell', async () => {
  const { rows, sheet } = readXlsx(await ledgerXlsx('动员\u0000讲话', ROWS));
  const values = rows.map((row) => row.map(({ value }) => value));
  expect(values[0]?.[0]).toBe('动员讲话　任务台账');
  expect(values[1]).toEqual([...LEDGER_COLUMNS]);
  expect(values).toHaveLength(4);
  const due = rows[2]?.[6];
  expect(due?.format).toBe('yyyy-mm-dd');
  const day = new Date(Date.UTC(1899, 11, 30) + Number(due?.value) * 86_400_000);
  expect(day.toISOString().slice(0, 10)).toBe('2025-06-30');
  expect(values[3]?.[2]).toContain('=SUM(A1)出台"办法"&');
  expect(values[3]?.[8]).toBe('一、二是');
  expect(sheet.getElementsByTagName('f')).toHaveLength(0);
});

it('X1: a ledger without tasks is a valid file too', async () => {
  expect(readXlsx(await ledgerXlsx('', [])).rows).toHaveLength(2);
});

it('X2: head frozen and repeated, A4 landscape, as wide as a page, words wrap', async () => {
  const { sheet, definedNames } = readXlsx(await ledgerXlsx('讲话', ROWS));
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
