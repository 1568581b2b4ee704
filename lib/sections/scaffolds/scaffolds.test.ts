import { describe, expect, test } from 'vitest';
import { uidSource } from '../../draft/testing';
import { labels } from '../../numbering/labels';
import { BUILT_IN_SECTIONS } from '../built-in/built-in-sections';
import { readScaffoldSource, scaffoldSource } from '../section-source';
import { SC01 } from './sc01';
import { BUILT_IN_SCAFFOLDS, readScaffoldKey, scaffoldKey } from './scaffold';
import { scaffoldDraft } from './scaffold-draft';
import { findAmong, findBuiltIn, partOfSource, SCAFFOLDS } from './scaffolds';
import { type GuidedBlock, shownGuidance } from './shown-guidance';
import { budgetOfMinutes, minutesOfBudget, partBudget } from './word-budget';

describe.each(SCAFFOLDS)('$id', (scaffold) => {
  test('SEC8 shares add up to the whole', () => {
    const sum = scaffold.parts.reduce((total, { share }) => total + share, 0);
    expect(sum).toBeCloseTo(1, 10);
  });

  test('SEC9 as blocks: title, salutation, headings in order, a place for every part', () => {
    const blocks = scaffoldDraft(scaffold, { name: '在会上的讲话' }, uidSource());
    const first = scaffold.salutation === null ? ['title'] : ['title', 'salutation'];
    expect(blocks.slice(0, first.length).map(({ kind }) => kind)).toEqual(first);
    expect(blocks.filter(({ kind }) => kind === 'salutation').length).toBe(first.length - 1);
    const numbers = labels(blocks).filter((label) => label !== null);
    const points = scaffold.parts.filter(({ kind }) => kind === 'point');
    expect(numbers).toEqual(['一、', '二、', '三、', '四、', '五、'].slice(0, points.length));
    for (const { key, guidance } of scaffold.parts) {
      const own = blocks.filter(({ src }) => readScaffoldSource(src)?.part === key);
      expect(own.at(-1)?.inlines).toEqual([]);
      expect(JSON.stringify(blocks)).not.toContain(guidance);
      const src = scaffoldSource(scaffoldKey(scaffold), key);
      expect(partOfSource(src, findBuiltIn)?.guidance).toBe(guidance);
    }
    expect(new Set(blocks.map(({ uid }) => uid)).size).toBe(blocks.length);
  });

  test('SEC9 the blocks it suggests exist', () => {
    const keys = new Set(BUILT_IN_SECTIONS.map(({ key }) => key));
    for (const { blocks } of scaffold.parts) {
      for (const key of blocks) expect(keys).toContain(key);
    }
  });
});

test('SEC8 a slower speaker has fewer 字 in the same time', () => {
  expect(budgetOfMinutes(30, 160)).toBe(4800);
  expect(minutesOfBudget(4800, 160)).toBe(30);
  expect(minutesOfBudget(5000, 180)).toBe(27.8);
});

test('SEC12 a key names one version; own ones are found beside those of the program', () => {
  const own = { ...SC01, id: '0198c0de-7a00-7000-8000-000000000001', version: 12 } as const;
  const key = scaffoldKey(own);
  expect(readScaffoldKey(key)).toEqual({ id: own.id, version: 12 });
  const find = findAmong([own]);
  expect(find(key)).toBe(own);
  expect(find('SC02@1')?.id).toBe('SC02');
  expect(find(`${own.id}@11`)).toBeNull();
  for (const bad of ['', 'SC01', '@1', 'a@b', 'a@1#b', 'a@-1'])
    expect(readScaffoldKey(bad)).toBeNull();
  expect(SCAFFOLDS.map(({ id }) => id)).toEqual(BUILT_IN_SCAFFOLDS);
});

test('SEC8 thirty minutes are 5,400 字, a fifth of it 1,080', () => {
  expect(budgetOfMinutes(30, 180)).toBe(5400);
  expect(partBudget(5400, 0.2)).toBe(1080);
  expect(partBudget(1234, 0.2)).toBe(250);
});

describe('SEC10 guidance', () => {
  const [a, b] = ['scaffold:SC01@1#why', 'scaffold:SC01@1#tasks'];
  const block = (src: string | null, empty: boolean, isPoint = false): GuidedBlock => ({
    src,
    empty,
    isPoint,
  });
  const places = (...blocks: GuidedBlock[]) => [...shownGuidance(blocks)];
  test('SEC10 shows in the empty block of a part', () => {
    expect(
      places(
        block(null, false),
        block(a, false, true),
        block(a, true),
        block(b, false, true),
        block(b, true),
      ),
    ).toEqual([
      [2, a],
      [4, b],
    ]);
  });
  test('SEC10 goes as soon as the part has wording, wherever', () => {
    expect(places(block(a, false, true), block(a, true), block(null, false, true))).toEqual([]);
    expect(places(block(a, false, true), block(a, false))).toEqual([]);
    expect(places(block(a, false, true), block(a, true), block(null, true))).toEqual([[1, a]]);
    expect(places(block(a, true), block(b, false, true), block(null, false))).toEqual([[0, a]]);
  });
});
