import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { knownUnits } from './known-units';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-units-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return knownUnits(path, name);
};
const PAIR = [
  { id: '市水务局', name: '市水务局' },
  { id: '市水务局', name: '市水利局' },
  { id: '市民政局', name: '市民政局' },
];

test('CL9 a workbook, CSV with a head and lines without one give the same units', async () => {
  const rows = [
    ['序号', '单位名称', '别名', '状态'],
    [1, '市水务局', '市水利局', '在用'],
    [2, '市民政局', null, ''],
    [3, '市外经贸委', null, '停用'],
  ];
  const csv = rows.map((row) => row.map((cell) => cell ?? '').join(',')).join('\n');
  expect(await read('units.xlsx', await writeXlsx({ sheets: [{ name: '单位', rows }] }))).toEqual(
    PAIR,
  );
  expect(await read('units.csv', csv)).toEqual(PAIR);
  expect(await read('units.txt', '市水务局，市水利局\n市民政局\n')).toEqual(PAIR);
});

test('CL9 a row without a unit is told with its number; what is no table too', async () => {
  await expect(read('row.csv', '单位名称,起\n市水务局,2018-13-40\n')).rejects.toMatchObject({
    id: 'problem.unit-row',
    values: { file: 'row.csv', row: 2 },
  });
  await expect(read('cut.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 9))).rejects.toMatchObject({
    id: 'problem.xlsx-broken',
    values: { file: 'cut.xlsx' },
  });
  await expect(knownUnits(join(folder, 'none.csv'), 'none.csv')).rejects.toMatchObject({
    id: 'problem.no-such-file',
    values: { file: 'none.csv' },
  });
});
