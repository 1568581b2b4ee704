import { describe, expect, it } from 'vitest';
import type { Block, PointLevel, PointStyle } from './draft';
import { paragraphEnd, sectionExtent } from './section-extent';
import { block } from './testing';

const p = (level: PointLevel, style: PointStyle, text: string, run = false) =>
  block(text, { kind: 'point', level, style, run });
const extent = (blocks: readonly Block[], index: number) => {
  const { from, to } = sectionExtent(blocks, index);
  return [from, to];
};

const speech = [
  block('同志们：', { kind: 'salutation' }), // 0
  p(1, 'cn-comma', '总体看'), // 1
  block('开年以来，总体平稳。'), // 2
  p(2, 'shi', '速度不慢。分两块说。'), // 3
  p(3, 'yao', '看工业；', true), // 4
  p(3, 'yao', '看农业。', true), // 5
  block('下一步再说。'), // 6
  p(2, 'shi', '质量不低。'), // 7
  p(3, 'arabic-dot', '投资'), // 8
  block('投资的事。'), // 9
  p(3, 'arabic-dot', '消费'), // 10
  p(1, 'cn-comma', '下步干'), // 11
  block('就这些。'), // 12
  block('同志们，干吧！', { kind: 'closing' }), // 13
];

describe('section extent', () => {
  it('D1 a heading crosses unmarked paragraphs up to the next of its level', () => {
    expect(extent(speech, 1)).toEqual([1, 11]);
    expect(extent(speech, 8)).toEqual([8, 10]);
  });

  it('D1 a section ends before the closing', () => {
    expect(extent(speech, 11)).toEqual([11, 13]);
  });

  it('D1 a spoken point that is only marker and title is a heading', () => {
    const blocks = [p(1, 'shi', '抓规划'), block('规划的事。'), p(1, 'shi', '抓建设')];
    expect(extent(blocks, 0)).toEqual([0, 2]);
    expect(extent([p(1, 'shi', '抓规划，定了。'), block('规划的事。')], 0)).toEqual([0, 1]);
    expect(extent([p(1, 'shi', '抓规划'), p(2, 'yao', '快', true), block('规划。')], 0)).toEqual([
      0, 2,
    ]);
  });

  it('D3 a running point ends with its paragraph', () => {
    expect(extent(speech, 3)).toEqual([3, 6]);
    expect(extent(speech, 4)).toEqual([4, 5]);
    expect(extent(speech, 5)).toEqual([5, 6]);
  });

  it('D3 following paragraphs that open deeper belong to it, with what they head', () => {
    expect(extent(speech, 7)).toEqual([7, 11]);
  });

  it('D3 a run point at the end of its paragraph takes the deeper paragraphs after it', () => {
    const blocks = [
      block('两件事：'),
      p(1, 'shi', '甲；', true),
      p(1, 'shi', '乙：', true),
      p(2, 'paren-arabic', '丙。'),
      p(2, 'paren-arabic', '丁。'),
      block('完。'),
    ];
    expect(extent(blocks, 1)).toEqual([1, 2]);
    expect(extent(blocks, 2)).toEqual([2, 6]);
  });

  it('D3 a shallower run point ends it inside a later paragraph', () => {
    const blocks = [p(2, 'shi', '甲。'), p(3, 'yao', '乙。'), p(1, 'di', '丙。', true)];
    expect(extent(blocks, 0)).toEqual([0, 2]);
  });

  it('D2 an unmarked paragraph has its run points, other blocks only themselves', () => {
    const blocks = [
      block('有：'),
      p(1, 'shi', '甲；', true),
      p(1, 'shi', '乙。', true),
      block('完。'),
    ];
    expect(extent(blocks, 0)).toEqual([0, 3]);
    expect(paragraphEnd(blocks, 1)).toBe(3);
    expect(extent(speech, 0)).toEqual([0, 1]);
    expect(extent(speech, 99)).toEqual([99, 99]);
  });

  it('D1 D3 a section always starts at its block and never leaves the text', () => {
    let seed = 3;
    const random = (n: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * n);
    };
    for (let round = 0; round < 300; round++) {
      const blocks = Array.from({ length: 20 }, () =>
        random(4) === 0
          ? block('话。')
          : p(
              (1 + random(4)) as PointLevel,
              random(2) ? 'shi' : 'paren-cn',
              random(2) ? '题' : '句。',
              random(2) === 0,
            ),
      );
      for (let i = 0; i < blocks.length; i++) {
        const { from, to } = sectionExtent(blocks, i);
        expect(from).toBe(i);
        expect(to).toBeGreaterThan(i);
        expect(to).toBeLessThanOrEqual(blocks.length);
        const level = blocks[i]?.level ?? 0;
        if (level > 0)
          for (const b of blocks.slice(i + 1, to))
            expect(b.level === 0 || b.level > level).toBe(true);
      }
    }
  });
});
