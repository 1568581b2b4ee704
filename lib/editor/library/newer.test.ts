// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockText } from '@/lib/draft/block-text';
import type { Block } from '@/lib/draft/draft';
import { block } from '@/lib/draft/testing';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { newerHunks } from '@/lib/sections/newer/newer-hunks';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { person, type TestPerson } from '../testing/two-editors';
import { undo } from '../undo/undo-plugin';
import { asOneStep } from '../undo/undo-step';
import { blockEditor } from './block-editor';
import { newerPlugin, showNewer } from './newer-plugin';
import { markVersion, takeHunk } from './take-hunk';

const src = 'B33@1';
const TEXT = () => [
  block('前面的话。'),
  block('每月查一次，逐项对账。', { kind: 'point', level: 2, style: 'paren-cn', src }),
  block('结果要用起来。', { src }),
  block('后面的话。'),
];
const BASE = [block('每月查一次，逐项对账。'), block('结果要用起来。')];
const LATEST = [block('每旬查一次，逐项对账。'), block('结果要用起来。'), block('查完要公开。')];
const texts = ({ editor }: TestPerson) => docToBlocks(editor.state.doc).map(blockText);
const run = (one: TestPerson) => docToBlocks(one.editor.state.doc).slice(1, 3);
const hunksOf = (one: TestPerson, latest: Block[] = LATEST) => newerHunks(run(one), BASE, latest);
const first = (one: TestPerson) => run(one)[0]?.uid ?? '';

function take(one: TestPerson, at: number, latest?: Block[]): boolean {
  const hunk = hunksOf(one, latest)[at];
  const { view } = one.editor;
  return hunk ? asOneStep(takeHunk(hunk, first(one)))(view.state, view.dispatch, view) : false;
}

describe('a newer version of a library block', () => {
  it('LIB5 a changed paragraph takes the words and keeps id, level and style; one undo takes it back', () => {
    const one = person(TEXT(), 1);
    const [before] = run(one);
    expect(take(one, 0)).toBe(true);
    const [after] = run(one);
    expect(after).toMatchObject({ uid: before?.uid, level: 2, style: 'paren-cn', src });
    expect(texts(one)[1]).toBe('每旬查一次，逐项对账。');
    expect(readBlocks(one.doc)).toEqual(docToBlocks(one.editor.state.doc));
    undo(one.editor.state, one.editor.view.dispatch, one.editor.view);
    expect(texts(one)).toEqual(TEXT().map(blockText));
  });

  it('LIB5 an added paragraph goes behind its neighbour, one that went goes', () => {
    const one = person(TEXT(), 1);
    expect(take(one, 1)).toBe(true);
    expect(texts(one)).toEqual([
      '前面的话。',
      '每月查一次，逐项对账。',
      '结果要用起来。',
      '查完要公开。',
      '后面的话。',
    ]);
    expect(docToBlocks(one.editor.state.doc)[3]?.src).toBe(src);
    const two = person(TEXT(), 2);
    expect(take(two, 0, [block('结果要用起来。')])).toBe(true);
    expect(texts(two)).toEqual(['前面的话。', '结果要用起来。', '后面的话。']);
  });

  it('LIB5 of a block that is gone nothing is taken', () => {
    const one = person(TEXT(), 1);
    const [hunk] = hunksOf(one);
    const id = first(one);
    const { view } = one.editor;
    const from = view.state.doc.child(0).nodeSize;
    view.dispatch(view.state.tr.delete(from, from + view.state.doc.child(1).nodeSize));
    const before = texts(one);
    expect(hunk && takeHunk(hunk, id)(view.state, view.dispatch, view)).toBe(false);
    expect(texts(one)).toEqual(before);
  });

  it('LIB5 LIB6 the first block of an insertion is marked until it is of the newer version', () => {
    const one = person(TEXT(), 1);
    const { editor } = one;
    editor.registerPlugin(newerPlugin('库内有新版'));
    const marked = () => [...editor.view.dom.querySelectorAll('[data-newer]')];
    expect(marked()).toHaveLength(0);
    showNewer(editor.view, new Set([src]));
    expect(marked().map(({ textContent }) => textContent)).toEqual(['每月查一次，逐项对账。']);
    const uids = new Set(run(one).map(({ uid }) => uid));
    markVersion(uids, 'own', 3)(editor.state, editor.view.dispatch, editor.view);
    expect(marked()).toHaveLength(0);
    expect(run(one).map((block) => block.src)).toEqual(['own@3', 'own@3']);
    expect(texts(one)).toEqual(TEXT().map(blockText));
  });
});

it('LIB7 a library block is edited alone and read back as blocks', () => {
  const element = document.body.appendChild(document.createElement('div'));
  const { editor, close } = blockEditor(BASE, {
    element,
    label: '内容',
    onSlashMenu: () => {},
  });
  editor.view.dispatch(editor.state.tr.insertText('先', 1));
  expect(docToBlocks(editor.state.doc).map(blockText)).toEqual([
    '先每月查一次，逐项对账。',
    '结果要用起来。',
  ]);
  close();
  expect(editor.isDestroyed).toBe(true);
});
