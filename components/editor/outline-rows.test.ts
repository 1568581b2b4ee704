import { describe, expect, it } from 'vitest';
import type { BlockKind } from '@/lib/draft/draft';
import { countChars, keepRows, outlineRows, sameOutline } from './outline-rows';

function block(uid: string, kind: BlockKind, level: 0 | 1 | 2 | 3 | 4, text: string) {
  return { uid, kind, level, text };
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

  it('is empty for a text without points', () => {
    expect(outlineRows(TEXT.slice(0, 1), LABELS)).toEqual({ rows: [], chars: 2 });
  });

  it('keeps unchanged rows as the same objects', () => {
    const before = outlineRows(TEXT, LABELS);
    const changed = TEXT.map((one) => (one.uid === 'e' ? { ...one, text: '压实责任到人' } : one));
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
