import { describe, expect, it } from 'vitest';
import type { BlockKind, PointStyle } from '@/lib/draft/draft';
import { countChars, keepRows, type OutlineBlock, outlineRows, sameOutline } from './outline-rows';

function block(
  uid: string,
  kind: BlockKind,
  level: 0 | 1 | 2 | 3 | 4,
  text: string,
  style: PointStyle | null = null,
): OutlineBlock {
  const inlines = [{ type: 'text' as const, text, marks: [] }];
  const size = countChars(text);
  return { uid, kind, level, style, run: false, inlines, size, beats: 10 * size, share: null };
}

const TEXT = [
  block('a', 'title', 0, '讲话'),
  block('b', 'point', 1, '看清形势。账要算细'),
  block('c', 'paragraph', 0, '四 字 正 文'),
  block('d', 'point', 2, '盯住重点'),
  block('e', 'point', 1, '压实责任'),
  block('f', 'closing', 0, '谢谢大家'),
];
const LABELS = [null, '一、', null, '（一）', '二、', null];

describe('outlineRows', () => {
  it('has one row per point with title and computed label', () => {
    expect(outlineRows(TEXT, LABELS).rows.map(({ label, title }) => label + title)).toEqual([
      '一、看清形势',
      '（一）盯住重点',
      '二、压实责任',
    ]);
  });

  it('counts a section with everything under it and ends it before the closing', () => {
    const { rows, chars } = outlineRows(TEXT, LABELS);
    expect(rows.map((row) => row.chars)).toEqual([9 + 4 + 4, 4, 4]);
    expect(chars).toBe(2 + 9 + 4 + 4 + 4 + 4);
  });

  it('counts what a section takes to say, numbers included', () => {
    const { rows, beats } = outlineRows(TEXT, LABELS);
    // 一、 is a syllable and half a rest, （一） a syllable.
    expect(rows.map((row) => row.beats)).toEqual([170 + 1.5 + 1, 40 + 1, 40 + 1.5]);
    expect(beats).toBe(270 + 1.5 + 1 + 1.5);
  });

  it('ends the section of a point without heading style with its paragraph (D3)', () => {
    const text = [
      block('a', 'point', 1, '看清形势'),
      block('b', 'point', 2, '摸清底数。逐户登记', 'shi'),
      block('c', 'paragraph', 0, '另起一段'),
    ];
    const { rows } = outlineRows(text, ['一、', '一是', null]);
    expect(rows.map((row) => row.chars)).toEqual([4 + 9 + 4, 9]);
  });

  it('is empty for a text without points', () => {
    expect(outlineRows(TEXT.slice(0, 1), LABELS)).toEqual({ rows: [], chars: 2, beats: 20 });
  });

  it('keeps unchanged rows as the same objects', () => {
    const before = outlineRows(TEXT, LABELS);
    const changed = TEXT.map((one) =>
      one.uid === 'e' ? block('e', 'point', 1, '压实责任到人') : one,
    );
    const after = outlineRows(changed, LABELS);
    expect(sameOutline(before, after)).toBe(false);
    const kept = keepRows(before, after);
    expect(kept.rows[0]).toBe(before.rows[0]);
    expect(kept.rows[2]).not.toBe(before.rows[2]);
    expect(sameOutline(before, outlineRows(TEXT, LABELS))).toBe(true);
  });
});

describe('countChars', () => {
  it('leaves out every kind of white space', () => {
    expect(countChars('一 二\u3000三\u00a0四\n')).toBe(4);
    expect(countChars('')).toBe(0);
  });
});
