// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockText } from '../draft/block-text';
import type { Block } from '../draft/draft';
import { uidSource } from '../draft/testing';
import { draftToHtml } from '../export/html';
import { draftToText } from '../export/text';
import { labels } from '../numbering/labels';
import { blocksFromHtml } from './blocks-from-html';
import { blocksFromText } from './blocks-from-text';
import type { HtmlNode } from './html-node';
import { sameWording } from './same-wording';
import { randomSpeech } from './testing';

const parser = new DOMParser();
const parse = (html: string) => parser.parseFromString(html, 'text/html');
const read = (html: string): Block[] => blocksFromHtml(parse(html), uidSource());
const text = (html: string) => draftToText(read(html));
const brief = (html: string) => {
  const blocks = read(html);
  const numbers = labels(blocks);
  return blocks.map((b, i) =>
    `${b.run ? '+' : ''}${numbers[i] === null ? b.kind : `${b.level}${numbers[i]}`} ${blockText(b)}`.trim(),
  );
};

describe('blocks from HTML', () => {
  it('I8 reads paragraphs, headings, line breaks and nested boxes', () => {
    expect(
      brief(
        '<h1>在会上的讲话</h1><div><div>一、提高认识</div><p>第一行<br>第二行</p></div><h2>二、抓落实</h2>',
      ),
    ).toEqual([
      'title 在会上的讲话',
      '1一、 提高认识',
      'paragraph 第一行',
      'paragraph 第二行',
      '1二、 抓落实',
    ]);
  });

  it('I8 takes marks from strong, b, em, i and not from an undone b', () => {
    expect(
      read('<p>甲<strong>乙<i>丙</i></strong><b style="font-weight:normal">丁</b></p>')[0]?.inlines,
    ).toEqual([
      { type: 'text', text: '甲', marks: [] },
      { type: 'text', text: '乙', marks: ['strong'] },
      { type: 'text', text: '丙', marks: ['strong', 'em'] },
      { type: 'text', text: '丁', marks: [] },
    ]);
    expect(read('<h2>小标题</h2><p>话。</p>')[0]?.inlines[0]?.marks).toEqual(['strong']);
  });

  it('I4 I8 marks go with the words on both sides of a point', () => {
    const blocks = read('<p>有：<b>一是快</b>；<b>二</b>是稳。</p>');
    expect(blocks.map((b) => b.inlines)).toEqual([
      [{ type: 'text', text: '有：', marks: [] }],
      [
        { type: 'text', text: '快', marks: ['strong'] },
        { type: 'text', text: '；', marks: [] },
      ],
      [{ type: 'text', text: '稳。', marks: [] }],
    ]);
  });

  it('I8 a table row is one paragraph', () => {
    expect(
      text(
        '<table><tr><th>单位</th><th>时限</th></tr><tr><td><p>水务局</p><p>（牵头）</p></td><td>6月<br>底前</td></tr></table>',
      ),
    ).toBe('单位　时限\n水务局　（牵头）　6月　底前');
    expect(
      text(
        '<table><tr><td data-label="姓名">周某</td><td><table><tr><td>内</td></tr></table></td></tr></table>',
      ),
    ).toBe('周某　内');
  });

  it('I8 drops code and metadata, never words', () => {
    expect(
      text(
        '<head><title>t</title><style>p{}</style></head><body><script>alert(1)</script><!-- c --><p onclick="x()">甲<o:p>乙</o:p></p><p hidden>丙</p><custom-x>丁</custom-x><svg><text>戊</text></svg><img src=x onerror=alert(1)><textarea>己</textarea></body>',
      ),
    ).toBe('甲乙\n丙\n丁戊己');
  });

  it('I8 treats white space as a browser does, and joins Han across source lines', () => {
    expect(text('<p>  甲\n  乙 <b> 丙</b>\n x\ty </p>')).toBe('甲乙 丙 x y');
    expect(text('<pre>甲\n  乙</pre>')).toBe('甲\n乙');
    expect(text('<p>　　甲　乙&nbsp;&nbsp;丙</p>')).toBe('甲　乙  丙');
  });

  it('I10 numbers of ordered lists become points, bullets add nothing', () => {
    expect(brief('<ol><li>甲</li><li><p>乙</p><ol><li>丙</li><li>丁</li></ol></li></ol>')).toEqual([
      '11. 甲',
      '12. 乙',
      '2（1） 丙',
      '2（2） 丁',
    ]);
    expect(text('<ol type="a" start="2"><li>甲</li><li value="5">乙</li></ol>')).toBe('b.甲\ne.乙');
    expect(text('<ol style="list-style-type: cjk-ideographic"><li>甲</li><li>乙</li></ol>')).toBe(
      '一、甲\n二、乙',
    );
    expect(text('<ol><li>一、甲</li><li>二、乙</li></ol>')).toBe('一、甲\n二、乙');
    expect(text('<ul><li>甲</li><li>乙</li></ul>')).toBe('甲\n乙');
    expect(text('<ol><li>2025年</li><li>2026年</li></ol>')).toBe('1. 2025年\n2. 2026年');
  });

  it('I4 reads typed numbers with the spaces that word processors put behind them', () => {
    expect(
      brief(
        '<p><span style="mso-list:Ignore">一、<span>&nbsp;&nbsp;&nbsp; </span></span>甲</p><p>二、 乙</p>',
      ),
    ).toEqual(['1一、 甲', '1二、 乙']);
  });

  it.each([false, true])('I9 E4 our own HTML comes back the same, runs joined: %s', (joinRuns) => {
    for (let seed = 0; seed < 60; seed++) {
      const blocks = blocksFromText(randomSpeech(seed), uidSource());
      const html = draftToHtml(blocks, { joinRuns });
      expect(blocksFromHtml(parse(html), uidSource()), `seed ${seed}`).toEqual(blocks);
    }
  });

  it('I9 E4 chips come back with their data and a new id', () => {
    const chip = {
      type: 'chip',
      chip: 'deadline',
      id: 'aaaaaaaaaaaa',
      text: '6月底前',
      fields: { relation: 'by', to: '2025-06-30' },
      marks: ['strong'],
    } as const;
    const [block] = blocksFromText('一是甲', uidSource());
    if (!block) throw new Error('no block');
    const html = draftToHtml([
      { ...block, inlines: [chip, { type: 'text', text: '完成', marks: [] }] },
    ]);
    const [back] = blocksFromHtml(parse(html), uidSource());
    expect(back?.inlines[0]).toEqual({ ...chip, id: 'u00000000001' });
    expect(back?.inlines[1]).toEqual({ type: 'text', text: '完成', marks: [] });
  });

  it('I9 illegal attributes count as absent', () => {
    const html =
      '<p data-uid="x" data-kind="point" data-level="99" data-style="evil" data-start="-1" data-variant="' +
      `${'x'.repeat(99)}">甲<span data-chip="evil" data-relation="by">乙</span><span data-chip="deadline" data-onclick="x" data-to="">丙</span></p><p data-kind="title">丁</p>`;
    const [point, plain] = read(html);
    expect(point).toMatchObject({
      kind: 'point',
      level: 4,
      style: null,
      variant: null,
      start: null,
    });
    expect(point && blockText(point)).toBe('甲乙丙');
    expect(point?.inlines.at(-1)).toMatchObject({ chip: 'deadline', fields: {} });
    expect(plain?.kind).toBe('paragraph');
  });

  it('I4 no marker is read inside a chip', () => {
    const chip = (words: string) => `<span data-chip="placeholder">${words}</span>`;
    expect(read(`<p>甲：${chip('一是乙')}；${chip('二是丙')}</p>`).map(({ kind }) => kind)).toEqual(
      ['paragraph'],
    );
  });

  it('I1 I8 the words of random speeches survive as HTML of any shape', () => {
    for (let seed = 0; seed < 150; seed++) {
      const source = randomSpeech(seed).replace(/ /g, '\u00a0');
      const tag = ['p', 'div', 'li', 'h3'][seed % 4];
      const html = source
        .split(/\r?\n/)
        .map((line) => `<${tag}>${line.replace(/(由.局)/g, '<b>$1</b>')}</${tag}>`)
        .join('\n');
      expect(sameWording(text(html), source), `seed ${seed}`).toBe(true);
    }
  });

  it('I11 any depth and any nesting, without recursion', () => {
    const tags = ['div', 'b', 'li', 'ol', 'td', 'tr', 'span'];
    const leaf = {
      nodeType: 3,
      nodeName: '#text',
      nodeValue: '底',
      firstChild: null,
      nextSibling: null,
    };
    let root: HtmlNode = leaf;
    for (let i = 0; i < 200_000; i++) {
      const nodeName = tags[i % 7] ?? 'p';
      root = { nodeType: 1, nodeName, nodeValue: null, firstChild: root, nextSibling: null };
    }
    expect(draftToText(blocksFromHtml(root, uidSource()))).toContain('底');
    expect(read('')).toEqual([]);
  });
});
