import { expect, test } from 'vitest';
import type { RegistryUnit } from '../../units/registry-unit';
import { unit } from '../../units/testing';
import { readXlsx } from '../xlsx/testing/read-xlsx';
import { registryCsv, registryXlsx } from './registry-files';

const UNITS: RegistryUnit[] = [
  {
    ...unit('市卫健委'),
    aliases: [{ name: '市卫计委', from: '2014-03-01', to: '2018-12-31' }],
    kind: 'government',
    rank: 12,
    from: '2019-01-01',
  },
  { ...unit('=1+1', '甲,"乙"'), retired: true },
];
const TABLE = [
  ['序号', '单位名称', '别名', '类别', '起', '止', '状态'],
  ['12', '市卫健委', '市卫计委（2014-03-01至2018-12-31）', '政府部门', '2019-01-01', '', '在用'],
  ['', '=1+1', '「甲,"乙"」', '', '', '', '停用'],
];

test('UX1 a workbook of text cells, read by another reader', async () => {
  const { rows } = readXlsx(await registryXlsx(UNITS));
  expect(rows.map((row) => (TABLE[0] ?? []).map((_head, i) => row[i]?.value ?? ''))).toEqual(TABLE);
});

test('UX1 a CSV with its mark and without formulas', () => {
  expect(registryCsv(UNITS)).toBe(
    '\ufeff序号,单位名称,别名,类别,起,止,状态\r\n12,市卫健委,市卫计委（2014-03-01至2018-12-31）,政府部门,2019-01-01,,在用\r\n," =1+1","「甲,""乙""」",,,,停用\r\n',
  );
});
