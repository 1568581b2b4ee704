import { zipSync } from 'fflate';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { ledgerXlsx } from '../../export/xlsx/ledger-xlsx';
import { linesOfText } from '../../ledger/sheet/testing/lines-of-text';
import { heading, shi } from '../../ledger/testing/chip-text';
import { MAX_PROGRESS_BYTES, readProgressXlsx } from './read-progress-xlsx';

const LINES = linesOfText(
  [heading('任务'), shi('扩大覆盖。[由甲局牵头]，<6月底前>建成70个点位。')],
  [{ status: 'underway', progress: '第一行\n第二行', person: '宋以宁', version: 2 }],
);
const bookOf = (rows: CellValue[][]) => writeXlsx({ sheets: [{ name: '表', rows }] });
const problem = async (bytes: Uint8Array) => {
  const read = await readProgressXlsx(bytes);
  return read.ok ? read.value.length : read.error;
};

it('P1: what went out comes back', async () => {
  const read = await readProgressXlsx(await ledgerXlsx('讲话', LINES, '2025-07-10'));
  expect(read).toEqual({
    ok: true,
    value: [
      {
        line: 3,
        id: `draft-1/${LINES[0]?.id}/2`,
        task: LINES[0]?.clause,
        status: 'underway',
        texts: {
          progress: '第一行\n第二行',
          leader: '',
          person: '宋以宁',
          problems: '',
          nextStep: '',
          note: '',
        },
      },
    ],
  });
});

it('P1, P3: columns in another order, some missing, numbers and empty rows', async () => {
  const read = await readProgressXlsx(
    await bookOf([
      ['说明'],
      [],
      ['任务编号（勿改）', '进展情况', '完成状态'],
      ['a/b/1', 70, '推进中（逾期）'],
      [null, null, null],
      ['a/c/1', null, '快好了'],
    ]),
  );
  expect(read.ok && read.value).toEqual([
    { line: 4, id: 'a/b/1', task: '', status: 'underway', texts: { progress: '70' } },
    { line: 6, id: 'a/c/1', task: '', status: 'unknown', texts: { progress: '' } },
  ]);
});

it('P2: one reason for what is no ledger', async () => {
  expect(await problem(new Uint8Array())).toBe('not-a-workbook');
  expect(await problem(new TextEncoder().encode('序号,进展情况\n1,好'))).toBe('not-a-workbook');
  expect(await problem(zipSync({ 'a.txt': new Uint8Array(3) }))).toBe('not-a-workbook');
  const torn = (await ledgerXlsx('讲话', LINES, '2025-07-10')).slice(0, 900);
  expect(await problem(torn)).toBe('not-a-workbook');
  expect(
    await problem(
      await bookOf([
        ['序号', '进展情况'],
        [1, '好'],
      ]),
    ),
  ).toBe('no-ids');
  expect(await problem(await bookOf([['任务编号（勿改）']]))).toBe('no-rows');
  expect(await problem(new Uint8Array(MAX_PROGRESS_BYTES + 1))).toBe('file-too-large');
  expect(await problem(zipSync({ 'xl/a.xml': new Uint8Array(61_000_000) }))).toBe('file-too-large');
});
