// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../draft/draft';
import { block } from '../../draft/testing';
import { draftToDocx } from './draft-to-docx';
import { paragraphNodes, parsePart, partsOfBlocks, valOf, wordsOf } from './testing/read-docx';

const text = (words: string, ...marks: ('strong' | 'em')[]): Inline => ({
  type: 'text',
  text: words,
  marks,
});
const chip = (kind: 'deadline' | 'placeholder', words: string): Inline => ({
  type: 'chip',
  chip: kind,
  id: 'aaaaaaaaaaaa',
  text: words,
  fields: {},
  marks: [],
});
const withInlines = (attrs: Partial<Block>, ...inlines: Inline[]): Block => ({
  ...block('', attrs),
  inlines,
});
const point = (words: string, style: Block['style'], extra: Partial<Block> = {}) =>
  block(words, { kind: 'point', level: 1, style, ...extra });

/** `words|style|font` of each run of the first paragraph. */
function runsOf(blocks: readonly Block[]): string[] {
  const [paragraph] = paragraphNodes(partsOfBlocks(blocks));
  return [...(paragraph?.getElementsByTagName('w:r') ?? [])].map((run) => {
    const font = run.getElementsByTagName('w:rFonts')[0]?.getAttribute('w:eastAsia');
    return [wordsOf(run), valOf(run, 'rStyle') ?? '', font ?? ''].join('|');
  });
}

const styleOf = (paragraph: Element | undefined) => valOf(paragraph, 'pStyle');

describe('Word file', () => {
  it('W1 has the page, the grid and the base style of the standard', () => {
    const parts = partsOfBlocks([block('文')]);
    const document = parts['word/document.xml'] ?? '';
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(document).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
    expect(document).toContain(
      '<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-848"/>',
    );
    const [normal] = parsePart(parts['word/styles.xml']).getElementsByTagName('w:style');
    expect(valOf(normal, 'sz')).toBe('32');
    expect(valOf(normal, 'widowControl')).toBe('0');
    expect(valOf(normal, 'autoSpaceDN')).toBe('0');
  });

  it('W4 sets heading words by style, whatever the depth', () => {
    expect(runsOf([point('提高认识。要快；要准。', 'cn-comma')])).toEqual([
      '提高认识。|LecternHei|',
      '要快；要准。||',
    ]);
    expect(runsOf([point('责任：由市民政局牵头。', 'paren-cn', { level: 3 })])).toEqual([
      '责任：|LecternKai|',
      '由市民政局牵头。||',
    ]);
    expect(runsOf([point('提高认识。要快。', 'shi')])).toEqual(['提高认识。要快。||']);
    expect(runsOf([point('“一。二”好。三', 'cn-comma')])[0]).toBe('“一。二”好。|LecternHei|');
  });

  it('W4 a point that is only a heading is a Word heading, a run-in one is not', () => {
    const styles = (blocks: readonly Block[]) => paragraphNodes(partsOfBlocks(blocks)).map(styleOf);
    expect(
      styles([
        point('提高认识', 'cn-comma'),
        point('抓住重点。', 'paren-cn', { level: 2 }),
        point('抓住重点。要快。', 'paren-cn', { level: 2 }),
        point('抓住重点', 'shi', { level: 3 }),
      ]),
    ).toEqual(['Heading1', 'Heading2', 'BodyText', 'BodyText']);
    const joined = [point('措施：', 'paren-cn'), point('快。', 'shi', { level: 2, run: true })];
    expect(styles(joined)).toEqual(['BodyText']);
    expect(runsOf(joined)).toEqual(['措施：|LecternKai|', '一是||', '快。||']);
    const title = parsePart(partsOfBlocks([])['word/styles.xml']);
    const heading = [...title.getElementsByTagName('w:style')].find(
      (style) => style.getAttribute('w:styleId') === 'Heading1',
    );
    expect(heading?.getElementsByTagName('w:keepNext')).toHaveLength(1);
  });

  it('W6 names every font for every script, and sets rare characters in a font that has them', () => {
    const parts = partsOfBlocks([block('由王喆、李堃负责——“好”〇々')]);
    const all = Object.values(parts).join('');
    expect(all).not.toMatch(/Theme="/i);
    expect(runsOf([block('由王喆、李堃负责——“好”〇々')])).toEqual([
      '由王||',
      '喆||仿宋',
      '、李||',
      '堃||仿宋',
      '负责——“好”〇々||',
    ]);
    for (const run of parsePart(parts['word/document.xml']).getElementsByTagName('w:r')) {
      const fonts = run.getElementsByTagName('w:rFonts')[0];
      expect(fonts?.getAttribute('w:hint')).toBe('eastAsia');
    }
    expect(parts['word/fontTable.xml']).toContain('<w:altName w:val="仿宋"/>');
  });

  it('W7 writes marks, chips as words, and placeholders so that nobody misses them', () => {
    const blocks = [
      withInlines(
        {},
        text('重', 'strong'),
        text('点', 'em'),
        chip('deadline', '6月底前'),
        chip('placeholder', '牵头单位'),
        chip('placeholder', '{{时间}}'),
      ),
    ];
    const [paragraph] = paragraphNodes(partsOfBlocks(blocks));
    expect(paragraph && wordsOf(paragraph)).toBe('重点6月底前{{牵头单位}}{{时间}}');
    const runs = [...(paragraph?.getElementsByTagName('w:r') ?? [])];
    expect(runs[0]?.getElementsByTagName('w:b')).toHaveLength(1);
    expect(valOf(runs[1], 'em')).toBe('dot');
    expect(runs.map((run) => valOf(run, 'highlight'))).toEqual([
      null,
      null,
      null,
      'yellow',
      'yellow',
    ]);
  });

  it('W8 centres the head, breaks its title, and leaves a line before the salutation', () => {
    const parts = partsOfBlocks([
      withInlines(
        { kind: 'title' },
        text('在全市城市品质提升三年行动'),
        text('动员部署大会上的讲话', 'em'),
      ),
      block('市长  沈知远', { kind: 'byline' }),
      block('（2025年3月12日）', { kind: 'dateline' }),
      block('同志们：', { kind: 'salutation' }),
      block('文'),
    ]);
    const paragraphs = paragraphNodes(parts);
    expect(paragraphs.map(styleOf)).toEqual([
      'Title',
      'LecternByline',
      'LecternByline',
      'Salutation',
      'BodyText',
    ]);
    expect(paragraphs[0]?.getElementsByTagName('w:br')).toHaveLength(1);
    expect(paragraphs.map((p) => p.getElementsByTagName('w:spacing').length === 1)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
    const styles = parts['word/styles.xml'] ?? '';
    expect(styles).toContain('<w:ind w:firstLineChars="200" w:firstLine="640"/>');
  });

  it('W9 numbers the pages on the outer side', () => {
    const parts = partsOfBlocks([]);
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
    const [odd, even] = ['word/footer1.xml', 'word/footer2.xml'].map((path) => parts[path] ?? '');
    expect(odd).toContain('<w:ind w:rightChars="100" w:right="280"/><w:jc w:val="right"/>');
    expect(even).toContain('<w:ind w:leftChars="100" w:left="280"/><w:jc w:val="left"/>');
    expect(wordsOf(parsePart(odd).documentElement)).toBe('— 1 —');
    expect(parts['word/document.xml']).toContain('w:footer="1417"');
  });

  it('W10 survives anything as text', () => {
    const bad = `<w:p>&amp;"'\u0000\u0008\ud800\ufffe😀]]>`;
    const parts = partsOfBlocks([block(bad), point(bad, 'other', { variant: '<{ar}&"' })], {
      name: bad,
      speaker: bad,
    });
    for (const xml of Object.values(parts)) expect(parsePart(xml)).toBeTruthy();
    const [paragraph] = paragraphNodes(parts);
    expect(paragraph && wordsOf(paragraph)).toBe(`<w:p>&amp;"'😀]]>`);
  });

  it('W11 gives the same bytes for the same draft, whatever the time zone', () => {
    const meta = {
      name: '讲话',
      speechDate: '2025-03-12',
      speaker: '沈知远',
      post: '市长',
      occasion: '会',
      region: '北方',
    };
    const draft = { meta, blocks: [block('文')] };
    const zone = process.env.TZ;
    const first = draftToDocx(draft);
    process.env.TZ = 'Pacific/Kiritimati';
    try {
      expect(draftToDocx(draft)).toEqual(first);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    const core = partsOfBlocks([], meta)['docProps/core.xml'];
    expect(core).toContain('<dc:title>讲话</dc:title><dc:creator>沈知远</dc:creator>');
    expect(core).toContain('2025-03-12T00:00:00Z');
    expect(core).not.toContain('lastModifiedBy');
  });

  it('W11 an empty draft is a valid file', () => {
    const parts = partsOfBlocks([]);
    expect(paragraphNodes(parts).map(wordsOf)).toEqual(['']);
    for (const xml of Object.values(parts)) expect(parsePart(xml)).toBeTruthy();
    const types = parts['[Content_Types].xml'] ?? '';
    for (const path of Object.keys(parts).filter((path) =>
      /^(word|docProps)\/\w+\.xml$/.test(path),
    )) {
      expect(types).toContain(`PartName="/${path}"`);
    }
  });
});
