import { expect, it } from 'vitest';
import { recognise } from './recognise';
import { genreTexts } from './testing/genre-texts';
import { f1, macro, pooled, score } from './testing/score';

it('RR1 RR2 texts of other genres are read as a reader reads them', () => {
  const scores = genreTexts().map(({ text, gold }) =>
    score(recognise(text, { speechDate: gold.reference_date }), gold),
  );
  const all = pooled(scores);
  expect(macro(all)).toBeGreaterThan(0.98);
  for (const layer of Object.values(all)) expect(f1(layer, layer.strict)).toBeGreaterThan(0.96);
});
