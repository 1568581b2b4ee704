// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../draft/draft';
import { block } from '../../../draft/testing';
import { draftToText } from '../../text';
import { docxParts, META } from '../testing/read-docx';
import { settleChanges } from '../testing/settle-changes';
import { wordLabels } from '../testing/word-labels';
import { redlineToDocx } from './redline-to-docx';
import { randomPair } from './testing/random-pair';

function redline(was: readonly Block[], now: readonly Block[]) {
  return docxParts(
    redlineToDocx({ meta: META, was, now, author: '王秀英', at: '2026-03-02T01:30:00.000Z' }),
  );
}

/** The text with the numbers that a program counts, one line per paragraph. */
function textOf(parts: Record<string, string>): string {
  const labels = wordLabels(parts, true);
  return [...(parts['word/document.xml'] ?? '').matchAll(/<w:t>(.*?)<\/w:t>/g)]
    .map(([, words], at) => (labels[at] ?? '') + words)
    .join('\n');
}

const accepted = (parts: Record<string, string>) => textOf(settleChanges(parts, 'accept'));
const rejected = (parts: Record<string, string>) => textOf(settleChanges(parts, 'reject'));

describe('R1 any two texts', () => {
  it.each(Array.from({ length: 200 }, (_, seed) => seed))(
    'R1 accepted it is the newer text, rejected the older, seed %i',
    (seed) => {
      const { was, now } = randomPair(seed);
      const parts = redline(was, now);
      expect(accepted(parts)).toBe(draftToText(now));
      expect(rejected(parts)).toBe(draftToText(was));
      const ids = [
        ...(parts['word/document.xml'] ?? '').matchAll(
          /<w:(?:ins|del|moveFrom|moveTo|pPrChange) w:id="(\d+)"/g,
        ),
      ];
      expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
    },
  );
});

/** The body as one line: `¶` ends a paragraph; +came+ -went- <moved away< >moved here>, marks included. */
function shape(parts: Record<string, string>): string {
  const signs: Record<string, string> = { ins: '+', del: '-', moveFrom: '<', moveTo: '>' };
  return (parts['word/document.xml'] ?? '')
    .replace(/<w:p>(?:<w:pPr>(.*?)<\/w:pPr>)?(.*?)<\/w:p>/g, (_, properties = '', words = '') => {
      const mark = /<w:rPr><w:(\w+) /.exec(properties)?.[1];
      const other = properties.includes('w:pPrChange') ? '*' : '';
      return `${words}<w:t>¶${signs[mark ?? ''] ?? ''}${other}</w:t>`;
    })
    .replace(
      /<w:(ins|del|moveFrom|moveTo) [^>]*>(.*?)<\/w:\1>/g,
      (_, name: string, words: string) => {
        const sign = `<w:t>${signs[name]}</w:t>`;
        return sign + words + sign;
      },
    )
    .replace(/<\/w:(?:t|delText)>.*?<w:(?:t|delText)[^>]*>/g, '')
    .replace(/^.*?<w:(?:t|delText)[^>]*>|<\/w:(?:t|delText)>.*$/gs, '');
}

const [a, b, c] = ['第一段讲成绩，有数字。', '第二段讲问题，不回避。', '第三段讲任务。'].map(
  (text) => block(text),
) as [Block, Block, Block];
const point = (text: string, extra: Partial<Block> = {}) =>
  block(text, { kind: 'point', level: 1, style: 'cn-comma', ...extra });

describe('what is tracked', () => {
  it('R2 words, paragraphs, splits and joins', () => {
    const reworded = { ...b, inlines: block('第二段讲难题，不回避。').inlines };
    expect(shape(redline([a, b], [a, reworded]))).toBe(
      '第一段讲成绩，有数字。¶第二段讲-问题-+难题+，不回避。¶',
    );
    expect(shape(redline([a, b], [a, c, b]))).toBe(
      '第一段讲成绩，有数字。¶+第三段讲任务。+¶+第二段讲问题，不回避。¶',
    );
    const head = { ...a, inlines: block('第一段讲成绩，').inlines };
    const split = [head, block('有数字。'), b];
    expect(shape(redline([a, b], split))).toBe('第一段讲成绩，¶+有数字。¶第二段讲问题，不回避。¶');
    expect(shape(redline(split, [a, b]))).toBe('第一段讲成绩，¶-有数字。¶第二段讲问题，不回避。¶');
  });

  it('R3 neighbours that moved together are one named move with its two ranges', () => {
    const [d, e] = [
      block('第四段很长很长，讲保障讲组织讲宣传，一直讲到最后，不能动。'),
      block('第五段。'),
    ];
    const parts = redline([a, b, d, e], [d, a, b, e]);
    expect(shape(parts)).toBe(
      '<第一段讲成绩，有数字。<¶<<第二段讲问题，不回避。<¶<第四段很长很长，讲保障讲组织讲宣传，一直讲到最后，不能动。¶>第一段讲成绩，有数字。>¶>>第二段讲问题，不回避。>¶>第五段。¶',
    );
    const document = parts['word/document.xml'] ?? '';
    expect(document.match(/<w:move(?:From|To)RangeStart [^>]*w:name="move1"\/>/g)).toHaveLength(2);
    expect(document.match(/<w:move(?:From|To)Range(?:Start|End) w:id="(\d+)"/g)).toHaveLength(4);
  });

  it('R4 what came or went at the end leaves the last mark to both', () => {
    expect(shape(redline([a], [a, b]))).toBe('第一段讲成绩，有数字。¶++第二段讲问题，不回避。+¶');
    expect(shape(redline([a, b], [a]))).toBe('第一段讲成绩，有数字。¶--第二段讲问题，不回避。-¶');
    const other = block('完全不同的话');
    expect(shape(redline([a, b], [a, other]))).toBe(
      '第一段讲成绩，有数字。¶-第二段讲问题，不回避。-+完全不同的话+¶',
    );
  });

  it('R5 another number alone is no change, another level or kind is one of the paragraph', () => {
    const [one, two, three] = [point('认识'), point('责任'), point('落实')];
    expect(shape(redline([one, two, three], [three, two]))).not.toContain('*');
    const fewer = redline([one, two, three], [one, three]);
    expect(shape(fewer)).toBe('认识¶-责任-¶-落实¶');
    expect(accepted(fewer)).toBe('一、认识\n二、落实');
    const lower = { ...two, level: 2, style: 'paren-cn' } as const;
    const changed = redline([one, two, three], [one, lower, three]);
    expect(shape(changed)).toBe('认识¶责任¶*落实¶');
    expect(accepted(changed)).toBe('一、认识\n（一）责任\n二、落实');
    expect(rejected(changed)).toBe('一、认识\n二、责任\n三、落实');
  });

  it('W7 a placeholder that is open is yellow in both texts, one opened again too', () => {
    const place = (text: string, fields: { name?: string }): Block => ({
      ...block(''),
      inlines: [{ type: 'chip', chip: 'placeholder', id: 'p', text, fields, marks: [] }],
    });
    const yellow = (was: Block, now: Block) =>
      redline([was], [now])['word/document.xml']?.match(/<w:highlight w:val="yellow"\/>/g)?.length;
    const [open, again] = [place('单位', {}), place('单位', { name: '单位' })];
    const filled = place('市水务局', { name: '单位' });
    expect(yellow(open, open)).toBe(1);
    expect(yellow(again, again)).toBe(1);
    expect(yellow(filled, again)).toBe(1);
    expect(yellow(again, filled)).toBe(1);
    expect(yellow(filled, filled)).toBeUndefined();
  });

  it('R8 R9 an older place in the numbering has a style that says it, and a start that is no override', () => {
    const [one, two] = [point('认识'), point('责任', { level: 2, style: 'paren-cn', start: 3 })];
    const parts = redline([one, two], [one, { ...two, level: 1, style: 'cn-comma', start: null }]);
    expect(rejected(parts)).toBe('一、认识\n（三）责任');
    const style = /<w:pPrChange [^>]*><w:pPr><w:pStyle w:val="([^"]+)"\/>(<w:numPr>.*?<\/w:numPr>)/
      .exec(parts['word/document.xml'] ?? '')
      ?.slice(1);
    const [id = '', place = ''] = style ?? [];
    const said = (parts['word/styles.xml'] ?? '').split(`w:styleId="${id}"`)[1] ?? '';
    expect(said.slice(0, said.indexOf('</w:style>'))).toContain(place);
    expect(parts['word/numbering.xml']).not.toContain('startOverride');
    expect(parts['word/numbering.xml']).toContain('<w:start w:val="3"/>');
  });

  it('R10 both ends of a paragraph that was cut look as the whole did', () => {
    const whole = point('第一段讲成绩，有数字。第二段讲问题，不回避。');
    const [head, rest] = [{ ...whole, ...point('第一段讲成绩，有数字。') }, b];
    const cut = redline([whole], [{ ...head, uid: whole.uid, level: 2, style: 'paren-cn' }, rest]);
    const looks = (cut['word/document.xml'] ?? '').match(/<w:pPrChange .*?<\/w:pPrChange>/g) ?? [];
    expect(looks.map((look) => look.replace(/ w:id="\d+"/, ''))).toEqual([
      looks[0]?.replace(/ w:id="\d+"/, ''),
      looks[0]?.replace(/ w:id="\d+"/, ''),
    ]);
    expect(rejected(cut)).toBe(draftToText([whole]));
  });

  it('R11 a mark does not move alone', () => {
    const long = block('第四段很长很长，讲保障讲组织讲宣传，一直讲到最后，不能动。');
    const grown = { ...b, inlines: block('第二段讲问题，不回避。再加一句').inlines };
    expect(shape(redline([a, b, long], [a, long, grown]))).toBe(
      '第一段讲成绩，有数字。¶<第二段讲问题，不回避。<¶<第四段很长很长，讲保障讲组织讲宣传，一直讲到最后，不能动。¶+>第二段讲问题，不回避。>+再加一句+¶',
    );
  });

  it('R12 insertions on both sides of a mark that stays are not of one minute', () => {
    const more = (one: Block, text: string) => ({ ...one, inlines: block(text).inlines });
    const now = [more(a, '第一段讲成绩，有数字。很好'), more(b, '先说第二段讲问题，不回避。')];
    const document = redline([a, b], now)['word/document.xml'] ?? '';
    expect(document.match(/<w:ins [^>]*w:date="[^"]*"/g)?.map((ins) => ins.slice(-21, -1))).toEqual(
      ['2026-03-02T09:30:00Z', '2026-03-02T09:28:00Z'],
    );
  });

  it('R6 R7 author, date in China, and the same bytes again', () => {
    const parts = redline([a], [a, b]);
    const document = parts['word/document.xml'] ?? '';
    expect(document).toContain('w:author="王秀英" w:date="2026-03-02T09:30:00Z"');
    expect(redline([a], [a, b])).toEqual(parts);
    for (const [was, now] of [
      [[], []],
      [[], [a]],
      [[a], []],
    ] as const) {
      const one = redline(was, now);
      expect(accepted(one)).toBe(draftToText(now));
      expect(rejected(one)).toBe(draftToText(was));
    }
  });
});
