import { describe, expect, it } from 'vitest';
import { uidSource } from '../draft/testing';
import { gapAfter } from '../export/joined-label';
import { draftToText } from '../export/text';
import { recognisePoints } from '../recognise/points';
import { blocksFromText } from './blocks-from-text';
import { cleanText } from './clean-text';
import { sameWording } from './same-wording';
import { randomSoup, randomSpeech } from './testing';

/** `LECTERN_LONG=1` runs the long form. */
const ROUNDS = process.env.LECTERN_LONG ? 40_000 : 1000;

/** The text that must come out: cleaned lines, and no space directly after a recognised marker. */
function expectedText(source: string): string {
  const text = cleanText(source)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  let out = '';
  let from = 0;
  for (const { end, marker } of recognisePoints(text)) {
    out += text.slice(from, end);
    from = end;
    while (/[^\S\n]/.test(text[from] ?? '')) from++;
    const newline = text.indexOf('\n', from);
    out += gapAfter(marker, text.slice(from, newline < 0 ? undefined : newline));
  }
  return out + text.slice(from);
}

const roundTrip = (text: string) => draftToText(blocksFromText(text, uidSource()));

describe('round trip of text', () => {
  it.each([
    [4, 'a list of numbers after a marker with a comma'],
    [7, 'a marker directly behind one of its own kind'],
    [21, 'a number behind a number and dot without words'],
    [101, 'two equal markers with a space between'],
  ])('I1 seed %i once failed: %s', (seed) => {
    const blocks = blocksFromText(randomSpeech(seed), uidSource());
    const text = draftToText(blocks);
    expect(text).toBe(expectedText(randomSpeech(seed)));
    expect(blocksFromText(text, uidSource())).toEqual(blocks);
  });

  it('I1 keeps every character of random speeches, and reads its own output the same', () => {
    let points = 0;
    let kept = 0;
    for (let seed = 0; seed < ROUNDS; seed++) {
      const source = randomSpeech(seed);
      const blocks = blocksFromText(source, uidSource());
      const text = draftToText(blocks);
      expect(text, `seed ${seed}`).toBe(expectedText(source));
      expect(sameWording(text, source), `seed ${seed}`).toBe(true);
      expect(blocksFromText(text, uidSource()), `seed ${seed}`).toEqual(blocks);
      points += blocks.filter((block) => block.kind === 'point').length;
      kept += blocks.filter((block) => block.start !== null).length;
    }
    expect(points).toBeGreaterThan(ROUNDS * 3);
    expect(kept).toBeGreaterThan(ROUNDS / 10);
  });

  it('I1 I11 keeps every character of marker soup', () => {
    let points = 0;
    for (let seed = 0; seed < ROUNDS; seed++) {
      const source = randomSoup(seed);
      const blocks = blocksFromText(source, uidSource());
      expect(draftToText(blocks), `seed ${seed}`).toBe(expectedText(source));
      for (const block of blocks) {
        expect(block.inlines.every(({ text }) => text !== '' && !/[\n\ufffc]/.test(text))).toBe(
          true,
        );
      }
      points += blocks.filter((block) => block.kind === 'point').length;
    }
    expect(points).toBeGreaterThan(ROUNDS / 6);
  });

  it('I1 takes 300,000 characters of speech in well under a second, adversarial ones in linear time', () => {
    const time = (text: string) => {
      const from = performance.now();
      expect(sameWording(roundTrip(text), text)).toBe(true);
      return performance.now() - from;
    };
    let speech = '';
    for (let seed = 0; speech.length < 300_000; seed++) speech += `${randomSpeech(seed)}\n`;
    time(speech.slice(0, 50_000));
    expect(time(speech)).toBeLessThan(4000); // about 0.3 s alone; quadratic work takes minutes
    for (const unit of ['一是', '一、（一）1.①', '一是甲，二是乙，', '甲\n']) {
      expect(time(unit.repeat(100_000 / unit.length))).toBeLessThan(8000);
    }
  });
});
