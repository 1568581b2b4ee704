import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { rowsOf, shi } from '../../ledger/testing/chip-text';
import { ledgerHtml } from './ledger-html';
import { ledgerTsv } from './ledger-tsv';

const ROWS = rowsOf([
  shi('=1+1的点。[由甲局牵头]，\t<6月底前>完成<b>建设'.replace('<b>', '＜')),
  shi('管住"价格"&成本。[由丁局负责]抓好'),
]);

it('T1: nine cells in every line, no tab or break inside, no formula', () => {
  const lines = ledgerTsv(ROWS).split('\n');
  expect(lines.map((line) => line.split('\t').length)).toEqual([9, 9, 9]);
  expect(lines[1]?.split('\t')).toEqual([
    '1',
    "'=1+1的点",
    '由甲局牵头， 6月底前完成＜建设',
    '甲局',
    '',
    '',
    '2025-06-30',
    '6月底前',
    '一是',
  ]);
});

it('T2: a table with escaped words', () => {
  const html = ledgerHtml(ROWS);
  const rows = [...new JSDOM(html).window.document.querySelectorAll('tr')];
  expect(rows.map((row) => row.children.length)).toEqual([9, 9, 9]);
  expect(html).toContain('管住&quot;价格&quot;&amp;成本');
  expect(html).toContain('<td>2025-06-30</td>');
  expect(html).toContain(`mso-number-format:'\\@'`);
});
