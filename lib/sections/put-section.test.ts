import { describe, expect, test } from 'vitest';
import type { Block, BlockAttrs, PointLevel, PointStyle } from '../draft/draft';
import { block, uidSource } from '../draft/testing';
import { labels } from '../numbering/labels';
import { responsible } from './built-in/content';
import { placeLevel } from './place-level';
import { putSection } from './put-section';

const point = (
  text: string,
  level: PointLevel,
  style: PointStyle,
  more: Partial<BlockAttrs> = {},
) => block(text, { kind: 'point', level, style, ...more });

const SECTION = [
  point('督查考核', 1, 'cn-comma'),
  block('说明。'),
  point('查得实。', 2, 'paren-cn'),
  point('算得清。', 3, 'shi'),
  point('用得上。', 4, 'yao'),
];

/** The text with the section put in at a place, one line per block, with numbers. */
function put(text: readonly Block[], at: number, content: readonly Block[] = SECTION): string[] {
  const level = placeLevel(text, at, false);
  const newUid = uidSource();
  const placed = putSection({ content, around: text, at, level, src: 'B33@1', newUid });
  const all = [...text.slice(0, at), ...placed, ...text.slice(at)];
  const numbers = labels(all);
  return all.map((one, i) => `${numbers[i] ?? ''}${one.inlines.map(({ text: t }) => t).join('')}`);
}

describe('SEC3 the level of a place', () => {
  const heading = point('提高认识', 1, 'cn-comma');
  const deep = point('抓学习', 2, 'paren-cn');
  const said = point('一句话说完。', 2, 'paren-cn');
  test('SEC3 an empty point gives way with its level', () => {
    expect(placeLevel([heading, point('', 2, 'paren-cn')], 1, true)).toBe(2);
  });
  test('SEC3 before a deeper point its level', () => {
    expect(placeLevel([heading, block('话。'), deep], 2, false)).toBe(2);
    expect(placeLevel([heading, block(''), deep], 1, true)).toBe(2);
  });
  test('SEC3 directly behind a heading one below', () => {
    expect(placeLevel([heading], 1, false)).toBe(2);
    expect(placeLevel([heading, block('')], 1, true)).toBe(2);
    expect(placeLevel([point('深', 4, 'yao')], 1, false)).toBe(4);
  });
  test('SEC3 else the level of the point before', () => {
    expect(placeLevel([heading, said], 2, false)).toBe(2);
    expect(placeLevel([heading, deep, block('话。'), block('')], 3, true)).toBe(2);
    expect(placeLevel([heading, deep, heading, block('话。')], 4, false)).toBe(1);
  });
  test('SEC3 nothing before, or behind a title: 1', () => {
    expect(placeLevel([], 0, false)).toBe(1);
    expect(placeLevel([deep, block('附件', { kind: 'title' }), block('')], 2, true)).toBe(1);
  });
});

describe('SEC4 putting in', () => {
  test('SEC4 levels shift with the place and stop at 4', () => {
    const text = [point('保障', 1, 'cn-comma'), point('领导', 2, 'paren-cn'), block('话。')];
    expect(put(text, 3)).toEqual([
      '一、保障',
      '（一）领导',
      '话。',
      '（二）督查考核',
      '说明。',
      '一是查得实。',
      '一要算得清。',
      '二要用得上。',
    ]);
  });

  test('SEC4 new ids for blocks and chips, the source on every block, other kinds as they are', () => {
    const chip = { ...responsible('由甲牵头', { name: '甲', role: 'lead' }), id: 'old' };
    const content = [{ ...block('', { kind: 'closing' }), inlines: [chip] }, point('点', 1, 'shi')];
    const newUid = uidSource();
    const [first, second] = putSection({
      content,
      around: [],
      at: 0,
      level: 2,
      src: 'a@3',
      newUid,
    });
    expect(first).toMatchObject({ kind: 'closing', level: 0, src: 'a@3' });
    expect(first?.inlines[0]).toMatchObject({ text: '由甲牵头', fields: chip.fields });
    expect(second).toMatchObject({ level: 2, src: 'a@3' });
    const placed = first?.inlines[0];
    const ids = [first?.uid, second?.uid, placed?.type === 'chip' ? placed.id : ''];
    expect(new Set([...ids, 'old', content[0]?.uid, content[1]?.uid]).size).toBe(6);
  });
});

describe('SEC5 style of the surroundings', () => {
  test('SEC5 the series around decides', () => {
    const text = [point('甲', 1, 'arabic-dot'), point('乙', 2, 'paren-arabic')];
    expect(put(text, 2).slice(2, 4)).toEqual(['一是督查考核', '说明。']);
    expect(put([...text, block('话。')], 3).slice(3, 6)).toEqual([
      '（2）督查考核',
      '说明。',
      '一是查得实。',
    ]);
  });
  test('SEC5 without example and shift it keeps its own', () => {
    const own = [point('甲。', 1, 'di'), point('乙。', 1, 'di')];
    expect(put([block('话。')], 1, own)).toEqual(['话。', '第一，甲。', '第二，乙。']);
  });
  test('SEC5 a run point keeps its own style', () => {
    const own = [block('要做到：'), point('甲；', 1, 'shi', { run: true })];
    const text = [point('题', 1, 'cn-comma'), block('话。')];
    expect(put(text, 2, own)).toEqual(['一、题', '话。', '要做到：', '一是甲；']);
  });
});
