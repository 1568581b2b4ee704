// @vitest-environment jsdom
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
});
