import { describe, expect, it } from 'vitest';
import { recognise } from './recognise';
import { genreTexts } from './testing/genre-texts';
import { f1, macro, pooled, score } from './testing/score';

// What the recogniser must reach on these texts; raised with it, never lowered. 0 until it has first run.
const FLOORS = { points: 0, responsibilities: 0, deadlines: 0, macro: 0 };
const NEGATIVES_HIT_AT_MOST = Number.POSITIVE_INFINITY;

const texts = genreTexts();

describe('RR0 texts annotated before the first run', () => {
  it('RR0 are enough and long enough, and hold every kind of find', () => {
    expect(texts.length).toBeGreaterThanOrEqual(24);
    for (const { text } of texts) {
      expect(text.length).toBeGreaterThan(400);
      expect(text.length).toBeLessThan(1500);
    }
  });

  it.each(texts)(
    'RR0 $name: every span of the annotation is what stands there',
    ({ text, gold }) => {
      for (const point of gold.points)
        expect(text.slice(point.start, point.end)).toBe(point.marker);
      const spans = [gold.responsibilities, gold.deadlines, gold.negatives, gold.ignore].flat();
      for (const item of spans) {
        expect(text.slice(item.start, item.end)).toBe(item.text);
        expect(item.text).not.toContain('\n');
      }
      for (const { text: clause, units } of gold.responsibilities)
        for (const { name } of units) expect(clause).toContain(name);
    },
  );

  it.each(texts)('RR0 $name: the annotation scores full marks against itself', ({ gold }) => {
    const itself = score(gold, gold);
    expect(macro(itself)).toBe(1);
    for (const layer of Object.values(itself)) expect(layer.negativesHit).toBe(0);
  });

  it('RR0 the recogniser stays above its floors', () => {
    const total = pooled(
      texts.map(({ text, gold }) =>
        score(recognise(text, { speechDate: gold.reference_date }), gold),
      ),
    );
    const { points, responsibilities, deadlines } = total;
    expect(f1(points, points.strict)).toBeGreaterThanOrEqual(FLOORS.points);
    expect(f1(responsibilities, responsibilities.strict)).toBeGreaterThanOrEqual(
      FLOORS.responsibilities,
    );
    expect(f1(deadlines, deadlines.strict)).toBeGreaterThanOrEqual(FLOORS.deadlines);
    expect(macro(total)).toBeGreaterThanOrEqual(FLOORS.macro);
    const hits = [points, responsibilities, deadlines].map((layer) => layer.negativesHit);
    expect(hits.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(NEGATIVES_HIT_AT_MOST);
  });
});
