// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Block } from '../../draft/draft';
import { SPEECH_LONG } from '../../draft/fixtures/speech-long';
import { block, uidSource } from '../../draft/testing';
import { blocksFromText } from '../../import/blocks-from-text';
import { draftParagraphs } from '../text';
import { randomBlocks, randomFrom } from './testing/random-draft';
import { paragraphNodes, parsePart, partsOfBlocks, valOf, wordsOf } from './testing/read-docx';
import { wordLabels } from './testing/word-labels';

const SEEDS = process.env.LECTERN_LONG ? 5000 : 80;

/** Every paragraph with the number that a program computes: first Word, then one that shares no counters. */
function shown(blocks: readonly Block[]): [string[], string[]] {
  const parts = partsOfBlocks(blocks);
  const words = paragraphNodes(parts).map(wordsOf);
  const withNumbers = (shared: boolean) => {
    const numbers = wordLabels(parts, shared);
    return words.map((text, i) => (numbers[i] ?? '') + text);
  };
  return [withNumbers(true), withNumbers(false)];
}

function lists(blocks: readonly Block[]): number {
  return partsOfBlocks(blocks)['word/numbering.xml']?.match(/<w:num /g)?.length ?? 0;
}

const of = (level: 1 | 2 | 3 | 4, style: Block['style'], extra: Partial<Block> = {}) =>
  block('快', { kind: 'point', level, style, ...extra });

describe('Word numbering', () => {
  it(`W2 W5 reads as the text export in ${SEEDS} random drafts, by Word's counting and another`, () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const blocks = randomBlocks(randomFrom(seed));
      if (blocks.length === 0) continue;
      const text = draftParagraphs(blocks);
      expect(shown(blocks), `seed ${seed}`).toEqual([text, text]);
    }
  });

  it('W2 a usual draft is one multilevel list, restarts included', () => {
    const usual = [
      of(1, 'cn-comma'),
      of(2, 'paren-cn'),
      of(3, 'shi'),
      of(3, 'shi'),
      of(2, 'paren-cn'),
      of(3, 'shi'),
      of(1, 'cn-comma'),
      of(2, 'paren-cn'),
      of(3, 'shi'),
    ];
    expect(lists(usual)).toBe(1);
    expect(wordLabels(partsOfBlocks(usual), true)).toEqual([
      '一、',
      '（一）',
      '一是',
      '二是',
      '（二）',
      '一是',
      '二、',
      '（一）',
      '一是',
    ]);
    expect(lists(blocksFromText(SPEECH_LONG, uidSource()))).toBe(1);
  });

  it('W2 a kept ordinal starts a list of its own, which counts on', () => {
    const kept = [of(2, 'paren-cn', { start: 2 }), of(2, 'paren-cn')];
    expect(wordLabels(partsOfBlocks(kept), true)).toEqual(['（二）', '（三）']);
    expect(lists(kept)).toBe(2);
  });

  it('W3 knows the formats, and writes as text what Word cannot count', () => {
    const parts = partsOfBlocks([
      of(1, 'arabic-dot'),
      of(1, 'other', { variant: '首先，' }),
      of(1, 'cn-comma', { start: 0 }),
      of(1, 'cn-comma', { start: 100 }),
      of(1, 'di'),
    ]);
    expect(wordLabels(parts, true)).toEqual(['1.', null, null, null, null]);
    expect(paragraphNodes(parts).map(wordsOf)).toEqual([
      '快',
      '首先，快',
      '零、快',
      '一百、快',
      '第一百零一，快',
    ]);
    const levels = [...parsePart(parts['word/numbering.xml']).getElementsByTagName('w:lvl')];
    expect(levels.every((lvl) => valOf(lvl, 'suff') === 'nothing')).toBe(true);
    expect(levels.map((lvl) => valOf(lvl, 'numFmt'))).toContain('chineseCountingThousand');
  });

  it('W2 more markers than a list has levels', () => {
    const many = Array.from({ length: 14 }, (_, i) => of(1, 'other', { variant: `{ar}甲${i}` }));
    expect(wordLabels(partsOfBlocks(many), true)).toEqual(many.map((_, i) => `${i + 1}甲${i}`));
  });
});
