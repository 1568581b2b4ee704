// @vitest-environment jsdom
import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { describe, expect, it } from 'vitest';
import { docBlocks } from '../blocks/doc-blocks';
import { waitingKeys } from '../late/waiting-keys';
import {
  editorState,
  pt,
  seen,
  shapes,
  type TestBlock,
  testDoc,
  uids,
} from '../testing/editor-text';
import { insertBlocks, SLICE_CHARACTERS } from './insert-blocks';
import { pasteJobPlugin } from './paste-job';
import type { PastedBlocks } from './paste-plan';

function blocksOf(...blocks: TestBlock[]): Node[] {
  const nodes: Node[] = [];
  testDoc(blocks).doc.forEach((node) => {
    nodes.push(node);
  });
  return nodes;
}

function paste(into: TestBlock[], given: Partial<PastedBlocks> & { nodes: Node[] }) {
  const view = new EditorView(null, {
    state: editorState(into, [waitingKeys(), pasteJobPlugin()]),
  });
  const slices: (() => void)[] = [];
  const progress: number[] = [];
  insertBlocks(
    view,
    { startsInside: false, endsInside: false, ...given },
    { later: (next) => slices.push(next), onProgress: (done) => progress.push(done) },
  );
  return { view, slices, progress };
}

const pasted = (into: TestBlock[], ...blocks: TestBlock[]) =>
  paste(into, { nodes: blocksOf(...blocks) }).view.state;

describe('pasting blocks', () => {
  it('CLIP4 words go in at the caret', () => {
    const state = pasted(['前|后'], '字');
    expect(seen(state)).toEqual(['前字|后']);
    expect(uids(state)).toEqual(['b']);
  });

  it('CLIP4 several paragraphs into the middle join at both ends', () => {
    const state = pasted(['前|后'], '一', '二', '三');
    expect(seen(state)).toEqual(['前一', '二', '三|后']);
    expect(uids(state)).toEqual(['b', 'b1', 'b2']);
  });

  it('CLIP4 two paragraphs into the middle', () => {
    expect(seen(pasted(['前|后'], '一', '二'))).toEqual(['前一', '二|后']);
  });

  it('CLIP4 points into the middle stay whole', () => {
    const state = pasted(['前|后'], pt(1, '甲'), pt(1, '乙'));
    expect(seen(state)).toEqual(['前', '一、甲', '二、乙|', '后']);
  });

  it('CLIP4 at the end the first joins, at the start the last', () => {
    expect(seen(pasted(['前|'], '一', '二'))).toEqual(['前一', '二|']);
    const state = pasted(['|后'], '一', '二');
    expect(seen(state)).toEqual(['一', '二|后']);
    expect(uids(state)).toEqual(['+', 'b']);
  });

  it('CLIP4 an empty paragraph gives way', () => {
    const state = pasted(['上', '|', '下'], [{ kind: 'title' }, '标题'], '字');
    expect(shapes(state)).toEqual(['paragraph', 'title', 'paragraph', 'paragraph']);
    expect(seen(state)).toEqual(['上', '标题', '字|', '下']);
  });

  it('CLIP4 an empty point takes words, and gives way to points', () => {
    expect(seen(pasted([pt(1, '|')], '一', '二'))).toEqual(['一、一', '二|']);
    expect(seen(pasted([pt(1, '|')], pt(2, '甲'), pt(2, '乙')))).toEqual(['（一）甲', '（二）乙|']);
  });

  it('CLIP4 words of a point that was copied from its middle', () => {
    const nodes = blocksOf(pt(1, '尾'), pt(1, '乙'));
    const { view } = paste(['前|后'], { nodes, startsInside: true });
    expect(seen(view.state)).toEqual(['前尾', '一、乙|', '后']);
  });

  it('CLIP4 a selection goes first', () => {
    expect(seen(pasted(['前|中', '间|后'], '字'))).toEqual(['前字|后']);
  });

  it('CLIP3 ids that are taken are new, free ones come back', () => {
    const nodes = blocksOf('甲', '乙', '丙').slice(1);
    const { view } = paste(['前', '|'], { nodes });
    expect(uids(view.state)).toEqual(['b', 'b1', 'b2']);
    const again = paste(['前', '|', '后'], { nodes });
    expect(uids(again.view.state)).toEqual(['b', 'b1', '+', 'b2']);
  });

  it('CLIP8 a kept ordinal that is the computed one at its place goes, another one stays', () => {
    const starts = (state: EditorState) => docBlocks(state.doc).map(({ start }) => start);
    const behind = pasted([pt(3, '甲'), pt(3, '乙|')], pt(3, '丙', { start: 3 }), pt(3, '丁'));
    expect(seen(behind)).toEqual(['一是甲', '二是乙', '三是丙', '四是丁|']);
    expect(starts(behind)).toEqual([null, null, null, null]);
    const far = pasted([pt(3, '甲|')], pt(3, '丙', { start: 3 }), pt(3, '丁', { start: 4 }));
    expect(seen(far)).toEqual(['一是甲', '三是丙', '四是丁|']);
    expect(starts(far)).toEqual([null, 3, null]);
    const first = pasted(['|'], pt(1, '甲', { start: 1 }), pt(1, '乙', { start: 5 }));
    expect(starts(first)).toEqual([null, 5]);
  });

  it('CLIP6 a long text goes in by slices, others may write between', () => {
    const lines = Array.from({ length: 100 }, (_, i) => `${i}${'字'.repeat(998)}`);
    const { view, slices, progress } = paste(['前|后'], { nodes: blocksOf(...lines) });
    expect(view.state.doc.childCount).toBeLessThan(40);
    view.dispatch(view.state.tr.insertText('远', 1));
    while (slices.length > 0) slices.shift()?.();
    const texts = seen(view.state);
    expect(texts).toHaveLength(100);
    expect(texts[0]).toBe(`远前${lines[0]}`);
    expect(texts.slice(1, 99)).toEqual(lines.slice(1, 99));
    expect(texts[99]).toBe(`${lines[99]}|后`);
    expect(progress.length).toBeGreaterThan(2);
    expect(progress.at(-1)).toBe(lines.join('').length);
    expect(Math.max(...progress.map((done, i) => done - (progress[i - 1] ?? 0)))).toBeLessThan(
      SLICE_CHARACTERS * 1.1,
    );
  });

  it('CLIP6 own keys wait for the end of a paste', () => {
    const lines = Array.from({ length: 60 }, () => '字'.repeat(1000));
    const { view, slices } = paste(['|'], { nodes: blocksOf(...lines) });
    const key = (text: string) => {
      const { from, to } = view.state.selection;
      const insert = () => view.state.tr.insertText(text, from, to);
      if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, text, insert)))
        view.dispatch(insert());
    };
    key('先');
    key('后');
    expect(view.state.doc.textContent).not.toContain('先');
    while (slices.length > 0) slices.shift()?.();
    expect(seen(view.state).at(-1)).toBe(`${lines[59]}先后|`);
    key('再');
    expect(seen(view.state).at(-1)).toBe(`${lines[59]}先后再|`);
  });
});
