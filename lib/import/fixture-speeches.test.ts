import { describe, expect, it } from 'vitest';
import { speechOfLength } from '../draft/fixtures/repeat-speech';
import { SPEECH_LONG } from '../draft/fixtures/speech-long';
import { SPEECH_MEDIUM } from '../draft/fixtures/speech-medium';
import { SPEECH_SHORT } from '../draft/fixtures/speech-short';
import { uidSource } from '../draft/testing';
import { draftToText } from '../export/text';
import { labels } from '../numbering/labels';
import { blocksFromText } from './blocks-from-text';
import { sameWording } from './same-wording';

const read = (text: string) => blocksFromText(text, uidSource());
/** How many points there are of each level and style, run ones marked by +. */
const census = (text: string) => {
  const count: Record<string, number> = {};
  for (const { kind, level, style, run } of read(text)) {
    const key = kind === 'point' ? `${level}${run ? '+' : ' '}${style}` : kind;
    count[key] = (count[key] ?? 0) + 1;
  }
  return count;
};

describe('whole speeches', () => {
  it.each([
    ['long', SPEECH_LONG],
    ['medium', SPEECH_MEDIUM],
    ['short', SPEECH_SHORT],
  ])('I1 the %s one comes out as it went in, character by character', (_, text) => {
    expect(draftToText(read(text))).toBe(text.trimEnd());
  });

  it('I4 I6 I7 the long one has head, three levels and a closing', () => {
    expect(census(SPEECH_LONG)).toEqual({
      title: 1,
      byline: 1,
      dateline: 1,
      salutation: 1,
      paragraph: 13,
      '1 cn-comma': 4,
      '2 paren-cn': 10,
      '2 shi': 12,
      '3 shi': 38,
      closing: 1,
    });
    expect(read(SPEECH_LONG).every(({ start }) => start === null)).toBe(true);
  });

  it('I4 I5 the medium one keeps （二） and has its 一要 as run points', () => {
    const blocks = read(SPEECH_MEDIUM);
    expect(blocks.filter(({ start }) => start !== null)).toHaveLength(1);
    expect(labels(blocks)).toContain('（二）');
    expect(census(SPEECH_MEDIUM)).toMatchObject({
      '1 shi': 8,
      '1 paren-cn': 1,
      '2 shi': 6,
      '3+yao': 17,
    });
  });

  it('I4 the short one nests 一是 inside the paragraphs of 第一，', () => {
    expect(census(SPEECH_SHORT)).toMatchObject({ '1 cn-comma': 1, '2 di': 3, '3+shi': 10 });
  });

  it.each([30_000, 300_000])('I1 a speech of %i characters', (characters) => {
    const text = speechOfLength(characters);
    expect(text.length).toBeGreaterThanOrEqual(characters);
    expect(text.length).toBeLessThan(characters + 9500);
    const from = performance.now();
    const blocks = read(text);
    const ms = performance.now() - from;
    expect(sameWording(draftToText(blocks), text)).toBe(true);
    expect(blocks.length).toBeGreaterThan(characters / 150);
    expect(ms).toBeLessThan(3000); // about 0.15 s alone for 300,000
  });
});
