import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { seeded } from '../../draft/testing';
import { draftToDocx } from '../../export/docx/draft-to-docx';
import { draftToText } from '../../export/text';
import { blocksFromText } from '../blocks-from-text';
import { docxText } from './docx-text';
import { docxOf, inList, p } from './testing';

const level = (depth: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const LISTS = `<w:abstractNum w:abstractNumId="7">
${level(0, 'chineseCountingThousand', '%1、', '<w:pStyle w:val="H1"/>')}
${level(1, 'chineseCounting', '（%2）')}
${level(2, 'decimal', '%3.')}
${level(3, 'decimal', '%1.%4', '<w:isLgl/>')}
</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '•')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>`;

function linesOf(body: string, numbering = LISTS, styles = ''): string[] {
  const read = docxText(docxOf(body, numbering, styles));
  return read.ok ? read.value.split('\n') : [read.error];
}

describe('DX1 paragraphs, breaks, tables', () => {
  it('a paragraph is a line, and what is beside the text is left out', () => {
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('框')}</w:txbxContent></mc:Choice><mc:Fallback>${p('框')}</mc:Fallback></mc:AlternateContent><w:t>正文</w:t></w:r></w:p>`;
    const broken =
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>上</w:t><w:tab/><w:br/><w:t>下</w:t><w:br w:type="page"/></w:r></w:p>';
    expect(linesOf(p('甲&amp;乙&#x4e00;') + box + broken)).toEqual([
      '甲&乙一',
      '正文',
      '上 ',
      '下',
    ]);
  });
  it('a table row is a line', () => {
    const cell = (text: string) => `<w:tc>${p(text)}${p('')}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('牵头单位')}${cell('市水务局')}</w:tr><w:tr><w:tc>${p('一')}${p('二')}</w:tc></w:tr></w:tbl>`;
    expect(linesOf(p('前') + table + p('后'))).toEqual([
      '前',
      '牵头单位\u3000市水务局',
      '一',
      '二',
      '后',
    ]);
  });
});

describe('DX2 numbers that Word draws', () => {
  it('counts by level and begins anew behind a higher one', () => {
    const body = [
      p('甲', inList(1, 0)),
      p('子', inList(1, 1)),
      p('丑', inList(1, 1)),
      p('2025年办完', inList(1, 2)),
      p('四级', inList(1, 3)),
      p('乙', '<w:pStyle w:val="H1b"/>'),
      p('寅', inList(1, 1)),
      p('续', inList(2, 2)),
      p('点', inList(3, 0)),
      p('无', inList(0, 0)),
    ].join('');
    const styles =
      '<w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="H1b"><w:basedOn w:val="H1"/></w:style>';
    expect(linesOf(body, LISTS, styles)).toEqual([
      '一、甲',
      '（一）子',
      '（二）丑',
      '1. 2025年办完',
      '1.1四级',
      '二、乙',
      '（一）寅',
      '5.续',
      '点',
      '无',
    ]);
  });
  it('reads what our own export writes', () => {
    const text =
      '关于水利建设的讲话\n（2025年3月10日）\n同志们：\n一、提高认识\n（一）形势。一是任务重，二是时间紧。\n（二）差距\n1.工程。抓进度。\n2. 3个县滞后。\n二、狠抓落实\n第一，由市水务局牵头。\n第二，6月底前完成。';
    let made = 0;
    const blocks = blocksFromText(text, () => `u${String(++made).padStart(11, '0')}`);
    const meta = {
      name: '讲话',
      speechDate: null,
      speaker: '',
      post: '',
      occasion: '',
      region: '',
    };
    const read = docxText(draftToDocx({ meta, blocks }));
    const bare = (words: string) => words.replace(/[ \u3000]|\n(?=\n)/g, '');
    expect(read.ok && bare(read.value)).toBe(bare(draftToText(blocks)));
  });
});

test('DX3 as if every change were accepted', () => {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const body = [
    `<w:p>${run('由')}<w:del><w:r><w:delText>甲局</w:delText></w:r></w:del><w:ins>${run('乙局')}</w:ins>${run('牵头')}</w:p>`,
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr>${inList(1, 0)}</w:pPr>${run('上半')}</w:p>`,
    p('下半', inList(1, 0)),
    `<w:p><w:moveFrom>${run('搬走')}</w:moveFrom><w:moveTo>${run('搬来')}</w:moveTo></w:p>`,
  ].join('');
  expect(linesOf(body)).toEqual(['由乙局牵头', '一、上半下半', '搬来']);
});

test('DX4 an answer to whatever the bytes are', () => {
  const good = docxOf(p('一、抓落实'.repeat(300)), LISTS);
  for (let seed = 1; seed <= 200; seed++) {
    const next = seeded(seed);
    const bytes = good.slice(0, seed % 2 ? good.length : Math.floor(next() * good.length));
    for (let i = 0; i < 5; i++) bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
    docxText(bytes);
  }
  expect(docxText(zipSync({ 'a.txt': strToU8('甲') }))).toEqual({ ok: false, error: 'other' });
  expect(docxText(strToU8('PK\u0003\u0004'))).toMatchObject({ ok: false });
  const bomb = zipSync({ 'word/document.xml': [new Uint8Array(61_000_000), { level: 1 }] });
  expect(docxText(bomb)).toEqual({ ok: false, error: 'large' });
});
