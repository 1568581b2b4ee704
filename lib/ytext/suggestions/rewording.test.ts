import { expect, it } from 'vitest';
import { blockText } from '../../draft/block-text';
import { seeded, uidSource as speechIds } from '../../draft/testing';
import { speech } from '../../suggestions/testing/speech';
import { readBlocks } from '../read-blocks';
import { block, docOf, uidSource } from '../testing';
import { applyHunks, SUGGESTION } from './apply-hunks';
import { docTokens } from './doc-tokens';
import { rewordingAt, rewordingHunks } from './rewording';

const TEXT = '各部门应当在三十日内完成。';

const rowsOf = (doc: ReturnType<typeof docOf>, from: number, to: number, words: string) => {
  const newUid = uidSource('x');
  const rewording = rewordingAt(doc, { from, to }, []);
  if (!rewording) throw new Error('no words');
  return rewordingHunks(doc, rewording, words, newUid).map((one) => ({ ...one, groupId: null }));
};

it('K6 other words for a stretch are the smallest changes, and accepted they stand there', () => {
  const random = seeded(7);
  const newUid = uidSource('x');
  for (let trial = 0; trial < 60; trial++) {
    const blocks = speech(speechIds());
    const doc = docOf(blocks, 1);
    const length = docTokens(doc).length;
    const [from, to] = [random(), random()]
      .map((part) => Math.floor(part * length))
      .sort((a, b) => a - b) as [number, number];
    const rewording = rewordingAt(doc, { from, to }, []);
    if (!rewording) continue;
    const words =
      rewording.old.replace(/[一-龥]{2}/, '一律') + ['', '，抓紧', '。\n另起一段'][trial % 3];
    const rows = rewordingHunks(doc, rewording, words, newUid);
    applyHunks(doc, rows, { origin: SUGGESTION, newUid });
    const said = readBlocks(doc).map(blockText).join('\n');
    expect(said).toContain(words);
    expect(said.length).toBe(
      blocks.map(blockText).join('\n').length + words.length - rewording.old.length,
    );
  }
});

it('K6 own words that were suggested there already are gone on with; those beside them, and groups, stay', () => {
  const doc = docOf([block('a00000000001', TEXT)], 1);
  const own = [
    ...rowsOf(doc, 4, 6, '必须'),
    ...rowsOf(doc, 7, 8, '二'),
    ...rowsOf(doc, 10, 11, '之内').map((one) => ({ ...one, groupId: 'g' })),
  ];
  const rewording = rewordingAt(doc, { from: 1, to: 12 }, own);
  expect(rewording).toMatchObject({ old: '各部门应当在三十日内完', now: '各部门必须在二十日内完' });
  expect(rewording?.rows.map(({ groupId }) => groupId)).toEqual([null, null]);
  // A word beside: it is no part of what is selected.
  expect(rewordingAt(doc, { from: 6, to: 7 }, own)).toMatchObject({
    old: '在',
    now: '在',
    rows: [],
  });
  // Part of a word that was suggested: the whole of it.
  expect(rewordingAt(doc, { from: 5, to: 7 }, own)).toMatchObject({ old: '应当在', now: '必须在' });
});

it('K6 an empty stretch, or one without words, is nothing to say otherwise', () => {
  const doc = docOf([block('a00000000001', TEXT), block('a00000000002', '')], 1);
  expect(rewordingAt(doc, { from: 3, to: 3 }, [])).toBeNull();
  expect(rewordingAt(doc, { from: TEXT.length + 1, to: TEXT.length + 3 }, [])).toBeNull();
});
