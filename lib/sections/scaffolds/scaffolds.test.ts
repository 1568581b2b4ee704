import { describe, expect, test } from 'vitest';
import { uidSource } from '../../draft/testing';
import { labels } from '../../numbering/labels';
import { BUILT_IN_SECTIONS } from '../built-in/built-in-sections';
import { readScaffoldSource } from '../section-source';
import { scaffoldDraft } from './scaffold-draft';
import { findPart, SCAFFOLDS } from './scaffolds';
import { type GuidedBlock, shownGuidance } from './shown-guidance';
import { budgetOfMinutes, partBudget } from './word-budget';

describe.each(SCAFFOLDS)('$id', (scaffold) => {
  test('SEC8 shares add up to the whole', () => {
    const sum = scaffold.parts.reduce((total, { share }) => total + share, 0);
    expect(sum).toBeCloseTo(1, 10);
  });

  test('SEC9 as blocks: title, salutation, headings in order, a place for every part', () => {
    const blocks = scaffoldDraft(scaffold, '在会上的讲话', uidSource());
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
      expect(findPart(`${scaffold.id}@${scaffold.version}`, key)?.guidance).toBe(guidance);
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

test('SEC8 thirty minutes are 5,400 字, a fifth of it 1,080', () => {
  expect(budgetOfMinutes(30)).toBe(5400);
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
