// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_ATTRS } from '@/lib/draft/default-attrs';
import type { Block } from '@/lib/draft/draft';
import { docBlocks } from '../blocks/doc-blocks';
import { seen } from '../testing/editor-text';
import { person } from '../testing/two-editors';
import { copyNow, loadCopy } from './load-copy';
import { loadPaste, pasteNow } from './load-paste';
import { OWN_ATTRIBUTE } from './own-clipboard';
import { pasteLines } from './paste-lines';

const block = (words: string): Block => ({
  ...DEFAULT_ATTRS,
  uid: 'b00000000000',
  inlines: [{ type: 'text', text: words, marks: [] }],
});

// On a slow machine the code would come by itself while a test waits for something else.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('CLIP7 a paste before its code is here waits for it, and the next key waits too', async () => {
  const { editor } = person([block('甲乙')], 1);
  const { view } = editor;
  editor.commands.setTextSelection(2);
  expect(pasteNow()).toBeNull();
  const data = { getData: (type: string) => (type === 'text/plain' ? '一、丙\n二、丁' : '') };
  const event = Object.assign(new Event('paste', { cancelable: true }), { clipboardData: data });
  view.dom.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  const key = () => {
    const insert = () => view.state.tr.insertText('键');
    const { from, to } = view.state.selection;
    if (!view.someProp('handleTextInput', (f) => f(view, from, to, '键', insert))) {
      view.dispatch(insert());
    }
  };
  key();
  expect(seen(view.state)).toEqual(['甲|乙']);
  await loadPaste();
  const pasted = ['甲', '一、丙', '二、丁键|', '乙'];
  await vi.waitFor(() => expect(seen(view.state)).toEqual(pasted));
  key();
  expect(view.state.doc.textContent).toContain('丁键键');
});

it('CLIP7 without its code the words go in line by line', () => {
  // jsdom has none.
  vi.stubGlobal('ClipboardEvent', Event);
  const { editor } = person([block('甲乙')], 1);
  editor.commands.setTextSelection(2);
  pasteLines(editor.view, { html: '<p>丙</p>', text: '一、丙\r\n丁' });
  expect(seen(editor.state)).toEqual(['甲一、丙', '丁|乙']);
  pasteLines(editor.view, { html: '<p>戊</p>', text: '' });
  expect(seen(editor.state)).toEqual(['甲一、丙', '丁戊|乙']);
  const uids = docBlocks(editor.state.doc).map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(2);
  expect(uids.every(Boolean)).toBe(true);
});

it('CLIP7 a copy before its code is here is left to the browser', async () => {
  const { editor } = person([block('甲乙')], 1);
  editor.commands.setTextSelection({ from: 1, to: 3 });
  const written = new Map<string, string>();
  const clipboardData = {
    clearData: () => written.clear(),
    setData: (type: string, value: string) => written.set(type, value),
  };
  const copy = () => {
    const event = new Event('copy', { bubbles: true, cancelable: true });
    editor.view.dom.dispatchEvent(Object.assign(event, { clipboardData }));
    return written.get('text/html') ?? '';
  };
  expect(copyNow()).toBeNull();
  expect(copy()).not.toContain(OWN_ATTRIBUTE);
  expect(written.get('text/plain')).toBe('甲乙');
  await loadCopy();
  expect(copy()).toContain(OWN_ATTRIBUTE);
});
