import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { seeded, uidSource } from '../../draft/testing';
import { hunksOf } from '../../suggestions/hunks-of';
import { editOnce, readable } from '../../suggestions/testing/edit-once';
import { speech } from '../../suggestions/testing/speech';
import { readBlocks } from '../read-blocks';
import { overridesOf, textOf } from '../roots';
import { block, docOf } from '../testing';
import { applyHunks } from './apply-hunks';
import { blocksNow, tokensNow } from './doc-now';
import { docTokens } from './doc-tokens';
import { pinHunk } from './pin-hunk';

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

function edit(doc: Y.Doc, random: () => number, newUid: () => string): void {
  if (random() < 0.15) {
    // What no editor writes: without an opening, without an end, an end too many.
    const text = textOf(doc);
    const at = Math.floor(random() * text.length);
    if (random() < 0.5) text.insert(at, random() < 0.5 ? '\n' : '字', {});
    else text.delete(at, Math.min(3, text.length - at));
    return;
  }
  const blocks = readBlocks(doc);
  const made = readable(editOnce(blocks, { random, newUid }));
  const tokens = docTokens(doc);
  const hunks = hunksOf(blocks, made).map(({ hunk }) => pinHunk(doc, tokens, hunk));
  applyHunks(doc, hunks, { origin: null, newUid });
}

test.each(SEEDS)(
  'K5 what is read on from the last reading is what the text says, seed %i',
  (seed) => {
    const random = seeded(seed * 31 + 3);
    const newUid = uidSource();
    const doc = docOf(speech(newUid), 1);
    const other = docOf([], 2);
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    for (let step = 0; step < 20; step++) {
      const writes = random() < 0.3 ? other : doc;
      edit(writes, random, newUid);
      if (random() < 0.5) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
      if (random() < 0.3) continue;
      expect(tokensNow(doc)).toEqual(docTokens(doc));
      expect(blocksNow(doc)).toEqual(readBlocks(doc));
    }
  },
);

test('K5 a text is the same until it changes, and what did not change of it stays the same', () => {
  const doc = docOf([block('a00000000001', '一'), block('a00000000002', '二')]);
  const before = blocksNow(doc);
  expect(blocksNow(doc)).toBe(before);
  textOf(doc).insert(5, '三', {});
  const after = blocksNow(doc);
  expect(after).not.toBe(before);
  expect(after[0]).toBe(before[0]);
  expect(after[1]?.inlines).toEqual([{ type: 'text', text: '二三', marks: [] }]);
  expect(before[1]?.inlines).toEqual([{ type: 'text', text: '二', marks: [] }]);
});

test('K5 a text is never read as it was, while and after it is written', () => {
  const doc = docOf([block('a00000000001', '一')]);
  const length = () => tokensNow(doc).length;
  const seen = [length()];
  textOf(doc).observe(() => {
    seen.push(length());
    if (textOf(doc).length < 5) textOf(doc).insert(1, '三', {});
    seen.push(length());
  });
  doc.transact(() => {
    textOf(doc).insert(1, '二', {});
    seen.push(length());
  });
  seen.push(length());
  expect(seen).toEqual([3, 4, 4, 5, 5, 5, 5]);
  expect(tokensNow(doc)).toEqual(docTokens(doc));
});

test('K5 a later value of a block or a chip is read', () => {
  const doc = docOf([block('a00000000001', '一')]);
  expect(blocksNow(doc)[0]?.kind).toBe('paragraph');
  overridesOf(doc).set('a00000000001/kind', 'attribution');
  expect(blocksNow(doc)).toEqual(readBlocks(doc));
});
