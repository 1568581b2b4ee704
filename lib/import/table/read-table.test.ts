import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { encodeGb18030 } from '../testing/encode-gb18030';
import { readTable } from './read-table';
import { MAX_TABLE_BYTES } from './table-limits';

const bytes = (text: string) => new TextEncoder().encode(text);
const problem = async (file: Uint8Array) => {
  const read = await readTable(file);
  return read.ok ? null : read.error;
};
const workbook = (rows: (string | number | Date | null)[][]) =>
  writeXlsx({
    sheets: [
      { name: '空', rows: [] },
      { name: '单位', rows },
    ],
  });

test('I15 the first sheet with words; numbers and days as text', async () => {
  const file = await workbook([
    ['序号', '单位名称', '成立时间'],
    [1, ' 市水务局 ', new Date('2018-03-22T00:00:00Z')],
    [2, '市民政局', null],
  ]);
  expect(await readTable(file)).toEqual({
    ok: true,
    value: [
      ['序号', '单位名称', '成立时间'],
      ['1', '市水务局', '2018-03-22'],
      ['2', '市民政局', ''],
    ],
  });
});

test('I15 text in UTF-8 and GB18030', async () => {
  expect(await readTable(bytes('\ufeff名称,别名\r\n市水务局,水务局\r\n'))).toEqual({
    ok: true,
    value: [
      ['名称', '别名'],
      ['市水务局', '水务局'],
    ],
  });
  const towns = [
    '城关镇',
    '石桥镇',
    '柳林乡',
    '东河街道',
    '桃源村',
    '县医院',
    '水务局',
    '港航中心',
  ];
  const list = Array.from({ length: 5 }, () => towns)
    .flat()
    .join('\r\n');
  const read = await readTable(encodeGb18030(list));
  expect(read.ok && read.value.slice(0, 8).flat()).toEqual(towns);
});

test('I15 bad files have a reason each', async () => {
  expect(await problem(bytes(' \n'))).toBe('empty');
  expect(await problem(bytes(',,,\n,,'))).toBe('empty');
  expect(await problem(await workbook([]))).toBe('empty');
  expect(await problem(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))).toBe('binary');
  expect(await problem(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('old-xls');
  expect(await problem(new Uint8Array(MAX_TABLE_BYTES + 1))).toBe('too-large');
  expect(await problem(bytes('局\n'.repeat(3_000)))).toBe('too-many');
  const file = await workbook([['市水务局']]);
  expect(await problem(file.subarray(0, file.length / 2))).toBe('broken-xlsx');
  expect(await problem(zipSync({ 'note.txt': strToU8('no workbook') }))).toBe('broken-xlsx');
  const huge = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(33 * 1024 * 1024) });
  expect(huge.length).toBeLessThan(MAX_TABLE_BYTES);
  expect(await problem(huge)).toBe('too-large');
});
