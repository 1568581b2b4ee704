// @vitest-environment jsdom
import { Selection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { DEFAULT_ATTRS } from '@/lib/draft/default-attrs';
import type { Block } from '@/lib/draft/draft';
import { seen } from '../testing/editor-text';
import { person, type TestPerson } from '../testing/two-editors';
import { undo } from '../undo/undo-plugin';

const EMPTY: Block = { ...DEFAULT_ATTRS, uid: 'b00000000000', inlines: [] };

/** Characters as the view receives them from the keyboard. */
function type({ editor: { view } }: TestPerson, text: string) {
  for (const char of text) {
    const { from, to } = view.state.selection;
    const insert = () => view.state.tr.insertText(char, from, to);
    const taken = view.someProp('handleTextInput', (handle) =>
      handle(view, from, to, char, insert),
    );
    if (!taken) view.dispatch(insert());
  }
}

describe('typing markers', () => {
  it('E13 一、 becomes a point, one undo gives the characters back and they stay', () => {
    const a = person([EMPTY], 1);
    type(a, '一、');
    expect(seen(a.editor.state)).toEqual(['一、|']);
    expect(a.editor.state.doc.textContent).toBe('');
    undo(a.editor.state, a.editor.view.dispatch);
    expect(a.editor.state.doc.textContent).toBe('一、');
    type(a, '抓落实');
    expect(a.editor.state.doc.textContent).toBe('一、抓落实');
  });

  it('E13 1. waits for what follows', () => {
    const a = person([EMPTY], 1);
    type(a, '1.5亿');
    expect(seen(a.editor.state)).toEqual(['1.5亿|']);
    const b = person([EMPTY], 2);
    type(b, '1. 抓');
    expect(seen(b.editor.state)).toEqual(['1.抓|']);
    const c = person([EMPTY], 3);
    type(c, '1.抓');
    expect(seen(c.editor.state)).toEqual(['1.抓|']);
    expect(c.editor.state.doc.textContent).toBe('抓');
  });

  it('E13 never writes into a read-only editor or during a composition', () => {
    const a = person([EMPTY], 1);
    Object.defineProperty(a.editor.view, 'composing', { get: () => true });
    type(a, '一、');
    expect(a.editor.state.doc.textContent).toBe('一、');
  });

  const POINT: Block = { ...EMPTY, kind: 'point', level: 1, style: 'cn-comma' };
  const SECOND: Block = { ...POINT, uid: 'b00000000001', level: 2, style: 'paren-cn' };
  const atEnd = (blocks: readonly Block[]) => {
    const a = person(blocks, 1);
    const { view } = a.editor;
    view.dispatch(view.state.tr.setSelection(Selection.atEnd(view.state.doc)));
    return a;
  };

  it('E17 a number typed at the start of a point takes the place of its own, one undo gives it back', () => {
    const a = atEnd([POINT, SECOND]);
    type(a, '（二）补齐');
    expect(seen(a.editor.state)).toEqual(['一、', '（一）补齐|']);
    const b = atEnd([POINT, SECOND]);
    type(b, '（二）');
    undo(b.editor.state, b.editor.view.dispatch);
    type(b, '补齐');
    expect(b.editor.state.doc.textContent).toBe('（二）补齐');
    const c = atEnd([POINT, SECOND]);
    type(c, '二、狠抓');
    expect(seen(c.editor.state)).toEqual(['一、', '二、狠抓|']);
  });

  it('E17 一是 at the start of a point stays words, and so does # ', () => {
    const a = atEnd([POINT, SECOND]);
    type(a, '一是抓');
    expect(a.editor.state.doc.textContent).toBe('一是抓');
    const b = atEnd([POINT, SECOND]);
    type(b, '# 抓');
    expect(b.editor.state.doc.textContent).toBe('# 抓');
  });
});
