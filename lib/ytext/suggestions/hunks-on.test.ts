import { describe, expect, it, test } from 'vitest';
import { seeded, uidSource } from '../../draft/testing';
import { hunksOf } from '../../suggestions/hunks-of';
import { editOnce, outline, readable } from '../../suggestions/testing/edit-once';
import { speech } from '../../suggestions/testing/speech';
import { tracedText } from '../../suggestions/traced-text';
import { readBlocks } from '../read-blocks';
import { textOf } from '../roots';
import { block, docOf } from '../testing';
import { docTokens } from './doc-tokens';
import { hunksOn } from './hunks-on';
import { pinHunk } from './pin-hunk';
import { textWith } from './text-with';

describe('changes on the text as it is', () => {
  test.each(Array.from({ length: 200 }, (_, seed) => seed))(
    'G8 T1 put on together they are the text that the server makes of them, seed %i',
    (seed) => {
      const chance = { random: seeded(seed * 5 + 9), newUid: uidSource() };
      const base = readable(speech(chance.newUid));
      const doc = docOf(base, 1);
      let fork = base;
      for (let step = 0; step < 1 + (seed % 9); step++) fork = readable(editOnce(fork, chance));
      const tokens = docTokens(doc);
      const pinned = hunksOf(base, fork).map(({ hunk }) => pinHunk(doc, tokens, hunk));
      // A colleague writes meanwhile.
      for (let n = 0; n < 3; n++) {
        const text = textOf(doc);
        const at = docTokens(doc).findIndex(
          ({ t }, index) => t === 'char' && index > chance.random() * text.length,
        );
        if (at > 0) text.insert(at, '，同时，');
      }
      const now = readBlocks(doc);
      const changes = hunksOn(doc, pinned).map(({ hunk, state }) => ({
        ...{ hunk, groupId: null },
        out: state === 'changed' || state === 'gone',
      }));
      const { blocks, left } = tracedText(now, changes);
      const server = textWith(doc, pinned, () => chance.newUid());
      expect(outline(blocks)).toBe(outline(server.blocks));
      const refused = server.applied.flatMap(({ state }, at) =>
        state === 'fits' || state === 'there' ? [] : [at],
      );
      expect([...left].sort((a, b) => a - b)).toEqual(refused);
    },
  );

  it('G8 words that changed meanwhile are told', () => {
    const one = block('a00000000001', '应当在三十日内完成。');
    const doc = docOf([one], 1);
    const [hunk] = hunksOf([one], [block(one.uid, '必须在三十日内完成。')]);
    if (!hunk) throw new Error('no change');
    const pinned = pinHunk(doc, docTokens(doc), hunk.hunk);
    textOf(doc).insert(1, '同志们，');
    expect(hunksOn(doc, [pinned])).toMatchObject([{ state: 'fits', hunk: { start: 4 } }]);
    textOf(doc).delete(5, 1);
    textOf(doc).insert(5, '该');
    expect(hunksOn(doc, [pinned])).toMatchObject([{ state: 'changed', hunk: { start: 0 } }]);
  });
});
