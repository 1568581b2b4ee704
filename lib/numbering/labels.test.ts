import { describe, expect, it } from 'vitest';
import { POINT_STYLES, type PointLevel } from '../draft/draft';
import { labels, ordinals } from './labels';
import { plain, point } from './testing';

describe('labels', () => {
  it('N4 counts per parent and level, and restarts deeper series under a new parent', () => {
    expect(
      labels([
        point(1, 'cn-comma'),
        point(2, 'paren-cn'),
        point(3, 'shi'),
        point(3, 'shi'),
        point(2, 'paren-cn'),
        point(3, 'shi'),
        point(1, 'cn-comma'),
        point(3, 'shi'),
        point(2, 'paren-cn'),
      ]),
    ).toEqual(['一、', '（一）', '一是', '二是', '（二）', '一是', '二、', '一是', '（一）']);
  });

  it('N5 a series may change its marker on the way', () => {
    expect(labels([point(1, 'shi'), point(1, 'shi'), point(1, 'yao')])).toEqual([
      '一是',
      '二是',
      '三要',
    ]);
    expect(labels([point(1, 'cn-comma'), point(1, 'paren-cn'), point(1, 'cn-comma')])).toEqual([
      '一、',
      '（二）',
      '三、',
    ]);
  });

  it('N1 a member without a number counts', () => {
    const seq = { variant: '{seq}，' };
    expect(
      labels([point(1, 'other', seq), point(1, 'other', { variant: '最后，' }), point(1, 'shi')]),
    ).toEqual(['首先，', '最后，', '三是']);
  });

  it('N6 unmarked paragraphs do not restart a series', () => {
    expect(labels([point(1, 'cn-comma'), plain(), plain(), point(1, 'cn-comma')])).toEqual([
      '一、',
      null,
      null,
      '二、',
    ]);
  });

  it('N6 a run series inside an unmarked paragraph is its own', () => {
    const run = { run: true };
    expect(
      labels([
        plain(),
        point(1, 'yao', run),
        point(1, 'yao', run),
        plain(),
        point(1, 'yao', run),
        point(2, 'paren-arabic', run),
        point(1, 'yao', run),
        point(2, 'paren-arabic', run),
      ]),
    ).toEqual([null, '一要', '二要', null, '一要', '（1）', '二要', '（1）']);
  });

  it('N6 a run series that opens its paragraph counts on', () => {
    const run = { run: true };
    expect(labels([point(1, 'shi'), point(1, 'shi', run), plain(), point(1, 'shi')])).toEqual([
      '一是',
      '二是',
      null,
      '三是',
    ]);
  });

  it('N7 a title restarts everything', () => {
    expect(labels([point(1, 'cn-comma'), plain('title'), point(1, 'cn-comma')])).toEqual([
      '一、',
      null,
      '一、',
    ]);
  });

  it('N8 start shows what was written and the series counts on from it', () => {
    expect(labels([point(1, 'paren-cn', { start: 2 }), point(1, 'paren-cn')])).toEqual([
      '（二）',
      '（三）',
    ]);
    for (const start of [-1, 1.5, 10_000, Number.NaN]) {
      expect(labels([point(1, 'paren-cn', { start })])).toEqual(['（一）']);
    }
  });

  it('N3 N9 a point without a style takes the default of its level, whatever the level is', () => {
    const bare = { kind: 'point', style: null, variant: null, start: null, run: false } as const;
    const at = (level: number) => ({ ...bare, level: level as PointLevel });
    expect(labels([at(1), at(2), at(3), at(4)])).toEqual(['一、', '（一）', '一是', '一要']);
    expect(labels([at(0), at(-3), at(Number.NaN), at(99), at(2.7)])).toEqual([
      '一、',
      '二、',
      '三、',
      '一要',
      '（一）',
    ]);
  });

  it('N4 agrees with a slow reading of the rules on random texts', () => {
    let seed = 7;
    const random = (n: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * n);
    };
    for (let round = 0; round < 500; round++) {
      const blocks = Array.from({ length: 1 + random(30) }, () =>
        point((1 + random(4)) as PointLevel, POINT_STYLES[random(8)] ?? 'shi'),
      );
      const slow = blocks.map((block, i) => {
        let n = 1;
        for (let j = i - 1; j >= 0; j--) {
          const level = blocks[j]?.level ?? 0;
          if (level < block.level) break;
          if (level === block.level) n++;
        }
        return n;
      });
      expect(ordinals(blocks)).toEqual(slow);
    }
  });

  it('labels 100,000 points in linear time (a quadratic one takes minutes)', () => {
    const many = Array.from({ length: 100_000 }, (_, i) =>
      point(((i % 4) + 1) as PointLevel, 'shi', { run: i % 3 === 0 }),
    );
    const from = performance.now();
    expect(labels(many)).toHaveLength(100_000);
    expect(performance.now() - from).toBeLessThan(10_000);
  });
});
