// @vitest-environment jsdom
import { describe, expect, it, test } from 'vitest';
import * as Y from 'yjs';
import { blockText } from '@/lib/draft/block-text';
import type { Block } from '@/lib/draft/draft';
import { block, seeded } from '@/lib/draft/testing';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { reworded, rewriteOnce } from '@/lib/versions/testing/rewrite';
import { person, type TestPerson } from '../testing/two-editors';
import { undo } from '../undo/undo-plugin';
import { asOneStep } from '../undo/undo-step';
import { restoreVersion } from './restore-version';

const TEXT = () =>
  ['认识要到位。', '任务要落地，逐项销号。', '保障要跟上。', '大家一起干。'].map((words, at) =>
    block(words, at < 3 ? { kind: 'point', level: 1, style: 'cn-comma' } : {}),
  );
const blocksOf = ({ editor: { state } }: TestPerson) => docToBlocks(state.doc);
const restore = (
  { editor: { view } }: TestPerson,
  version: readonly Block[],
  kept: readonly Block[] = docToBlocks(view.state.doc),
) => {
  let left = 0;
  const done = asOneStep((state, dispatch) => {
    const restoring = restoreVersion(state, version, kept);
    left = restoring.left;
    if (restoring.tr) dispatch?.(restoring.tr);
    return restoring.tr !== null;
  })(view.state, view.dispatch, view);
  return { done, left };
};

describe('restoring a version', () => {
  test.each(Array.from({ length: 60 }, (_, seed) => seed))(
    'VER1 the text is the version, attributes and ids too, seed %i',
    (seed) => {
      const random = seeded(seed + 1);
      const version = TEXT();
      let now: Block[] = version;
      for (let step = 0; step < 1 + seed / 4; step++) now = rewriteOnce(now, random);
      if (now.length === 0) now = [block('')];
      const one = person(now, 1);
      restore(one, version);
      expect(blocksOf(one)).toEqual(version);
    },
  );

  it('VER1 is one undo step', () => {
    const version = TEXT();
    const now = [block('新开头。'), ...version.slice(1).reverse()];
    const one = person(now, 1);
    restore(one, version);
    undo(one.editor.state, one.editor.view.dispatch, one.editor.view);
    expect(blocksOf(one).map(blockText)).toEqual(now.map(blockText));
  });

  it('VER2 what a colleague writes meanwhile in a paragraph that stays is kept', () => {
    const version = TEXT();
    const now = [...version.slice(0, 3), block('后加的一段。')];
    const [one, two] = [person(now, 1), person(now, 2)];
    two.editor.view.dispatch(two.editor.state.tr.insertText('必须', 1));
    restore(one, version);
    Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(two.doc), 'peer');
    Y.applyUpdate(two.doc, Y.encodeStateAsUpdate(one.doc), 'peer');
    const texts = blocksOf(two).map(blockText);
    expect(blocksOf(one).map(blockText)).toEqual(texts);
    expect(texts[0]).toBe(`必须${blockText(version[0] as Block)}`);
    expect(texts.at(-1)).toBe('大家一起干。');
  });

  it('VER3 what was written after the text was kept stays, and is counted', () => {
    const version = TEXT();
    const kept = version.map((one, at) => (at === 1 ? reworded(one, '任务另说。') : one));
    const now = [
      reworded(kept[0] as Block, '认识更要到位。'),
      ...kept.slice(1),
      block('刚写的一段。'),
    ];
    const one = person(now, 1);
    expect(restore(one, version, kept)).toEqual({ done: true, left: 2 });
    expect(blocksOf(one).map(blockText)).toEqual([
      '认识更要到位。',
      ...version.slice(1).map(blockText),
      '刚写的一段。',
    ]);
  });

  test.each(Array.from({ length: 60 }, (_, seed) => seed))(
    'VER3 nothing that is not in the kept text is taken away, seed %i',
    (seed) => {
      const random = seeded(seed + 500);
      const version = TEXT();
      let kept: Block[] = version;
      for (let step = 0; step < 4; step++) kept = rewriteOnce(kept, random);
      let now = kept;
      for (let step = 0; step < 3; step++) now = rewriteOnce(now, random);
      if (now.length === 0) now = [block('')];
      const one = person(now, 1);
      restore(one, version, kept);
      const before = new Map(kept.map((each) => [each.uid, JSON.stringify(each)]));
      const after = new Map(blocksOf(one).map((each) => [each.uid, each]));
      for (const each of now)
        if (before.get(each.uid) !== JSON.stringify(each))
          expect(after.get(each.uid)).toEqual(each);
      expect(after.size).toBe(blocksOf(one).length);
    },
  );

  it('VER4 a chip of a later format keeps all it holds', () => {
    const one = person([block('说明。'), block('保障。')], 1);
    const { view } = one.editor;
    const raw = { c: 'x-signature', id: 'c00000000001', text: '王某', 'x-seal': 'round' };
    const { id, text } = raw;
    const chip = view.state.schema.node('unknownChip', { id, text, raw });
    view.dispatch(view.state.tr.insert(1, chip));
    const version = blocksOf(one);
    view.dispatch(view.state.tr.insertText('补充', 2));
    expect(restore(one, version).done).toBe(true);
    expect(view.state.doc.firstChild?.firstChild?.attrs.raw).toEqual(raw);
    expect(blocksOf(one).map(blockText)).toEqual(['王某说明。', '保障。']);
  });

  it('VER1 says so when there is nothing to restore', () => {
    const version = TEXT();
    const one = person(version, 1);
    expect(restore(one, version)).toEqual({ done: false, left: 0 });
  });
});
