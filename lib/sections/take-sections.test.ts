import { describe, expect, test } from 'vitest';
import { block } from '../draft/testing';
import { MAX_SECTION_CHARS, takeSections } from './take-sections';

const point = (text: string, level: 1 | 2 | 3 | 4, more = {}) =>
  block(text, {
    kind: 'point',
    level,
    style: (['cn-comma', 'paren-cn', 'shi', 'yao'] as const)[level - 1] ?? 'cn-comma',
    ...more,
  });
const TEXT = [
  point('提高认识', 1),
  block('开头的话。'),
  point('抓学习', 2, { start: 3, src: 'x@1' }),
  point('学文件。', 3),
  point('抓调研', 2),
  point('狠抓落实', 1),
];

describe('SEC1 taking sections', () => {
  const shape = (from: number, to: number) => {
    const taken = takeSections(TEXT, from, to);
    return taken.ok
      ? taken.value.map(({ level, inlines }) => `${level} ${inlines[0]?.text}`)
      : taken.error;
  };
  test('SEC1 a point with everything under it, its level becomes 1', () => {
    expect(shape(2, 3)).toEqual(['1 抓学习', '2 学文件。']);
  });
  test('SEC1 several sections, the shallowest is 1', () => {
    expect(shape(3, 6)).toEqual(['3 学文件。', '2 抓调研', '1 狠抓落实']);
  });
  test('SEC1 a paragraph alone', () => {
    expect(shape(1, 2)).toEqual(['0 开头的话。']);
  });
  test('SEC1 kept ordinals and sources stay behind, an unknown chip becomes its words', () => {
    const odd = {
      ...point('', 1),
      inlines: [
        { type: 'chip', chip: 'unknown', id: 'a', text: '某日', fields: {}, marks: [] } as const,
      ],
    };
    const taken = takeSections([...TEXT, odd], 2, 7);
    expect(taken.ok && taken.value[0]).toMatchObject({ start: null, src: null });
    expect(taken.ok && taken.value.at(-1)?.inlines).toEqual([
      { type: 'text', text: '某日', marks: [] },
    ]);
  });
});

test('SEC2 nothing but empty blocks is refused, and too much', () => {
  expect(takeSections([block(''), block('  ')], 0, 2)).toEqual({
    ok: false,
    error: 'library-empty',
  });
  expect(takeSections(TEXT, 3, 3)).toEqual({ ok: false, error: 'library-empty' });
  expect(takeSections([block('长'.repeat(MAX_SECTION_CHARS + 1))], 0, 1)).toEqual({
    ok: false,
    error: 'section-too-long',
  });
  expect(takeSections(Array(301).fill(block('短')), 0, 301)).toMatchObject({
    error: 'section-too-long',
  });
});
