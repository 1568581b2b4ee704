// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { linesOfText } from '../../../ledger/sheet/testing/lines-of-text';
import { heading, shi, withChips } from '../../../ledger/testing/chip-text';
import { docxParts, parsePart, valOf, wordsOf } from '../testing/read-docx';
import { ledgerDocx } from './ledger-docx';

const TODAY = '2025-06-25';
const BLOCKS = [
  heading('任务'),
  shi('扩大覆盖。[由甲局牵头，乙局配合]，<6月底前>建成70个点位&<亭>。'.replace('<亭>', '＜亭＞')),
];

function tableOf(file: Uint8Array) {
  const parts = docxParts(file);
  for (const [path, xml] of Object.entries(parts)) if (/xml$|rels$/.test(path)) parsePart(xml);
  const document = parsePart(parts['word/document.xml']);
  const rows = [...document.getElementsByTagName('w:tr')];
  const words = rows.map((row) => [...row.getElementsByTagName('w:tc')].map(wordsOf));
  return { parts, document, rows, words };
}

it('D1: landscape, head repeated, widths of the page, page numbers', () => {
  const { parts, document, rows } = tableOf(ledgerDocx('任务分工表', linesOfText(BLOCKS), TODAY));
  const page = document.getElementsByTagName('w:pgSz')[0];
  expect(page?.getAttribute('w:orient')).toBe('landscape');
  expect(Number(page?.getAttribute('w:w'))).toBeGreaterThan(Number(page?.getAttribute('w:h')));
  expect(rows[0]?.getElementsByTagName('w:tblHeader')).toHaveLength(1);
  expect(rows[1]?.getElementsByTagName('w:tblHeader')).toHaveLength(0);
  const widths = [...document.getElementsByTagName('w:gridCol')].map((one) =>
    Number(one.getAttribute('w:w')),
  );
  expect(Math.abs(widths.reduce((sum, one) => sum + one, 0) - 14_570)).toBeLessThan(20);
  expect(valOf(document.getElementsByTagName('w:p')[0], 'pStyle')).toBe('Title');
  expect(parts['word/footer1.xml']).toContain(' PAGE ');
});

it('D2: empty columns are left out, those with words are there', () => {
  const bare = tableOf(ledgerDocx('表', linesOfText(BLOCKS), TODAY)).words;
  expect(bare[0]).toEqual([
    ...['序号', '类别', '重点任务', '具体举措', '目标值', '牵头单位', '配合（责任）单位'],
    ...['完成时限', '时限原文', '原文出处'],
  ]);
  const other = linesOfText([withChips('<年底前>完成')], [], { id: 'd2', name: '乙稿' });
  const lines = [...linesOfText(BLOCKS, [{ status: 'underway', note: '见附件', version: 1 }])];
  const full = tableOf(ledgerDocx('表', [...lines, ...other], TODAY)).words;
  expect(full[0]).toContain('稿件');
  expect(full[0]).toContain('完成状态');
  expect(full[0]).toContain('备注');
  expect(full[0]).not.toContain('存在问题');
});

it('D3: words are escaped, line breaks stay', () => {
  const progress = [{ status: 'underway' as const, progress: '第一行<b>\n第二行&', version: 1 }];
  const { rows, words } = tableOf(ledgerDocx('表', linesOfText(BLOCKS, progress), TODAY));
  expect(words[1]?.join('|')).toContain('建成70个点位&＜亭＞');
  expect(words[1]?.join('|')).toContain('第一行<b>第二行&');
  expect(rows[1]?.getElementsByTagName('w:br')).toHaveLength(1);
  expect(tableOf(ledgerDocx('', [], TODAY)).rows).toHaveLength(1);
});
