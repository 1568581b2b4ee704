// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { DEFAULT_ATTRS } from '@/lib/draft/default-attrs';
import type { Block } from '@/lib/draft/draft';
import { seen, shapes } from '../testing/editor-text';
import { person } from '../testing/two-editors';
import { undo } from '../undo/undo-plugin';
import { chooseSlashItem } from './choose-slash-item';
import { itemsNow, loadItems } from './load-items';
import type { SlashMenu } from './slash-plugin';

const block = (text: string): Block => ({
  ...DEFAULT_ATTRS,
  uid: 'b00000000000',
  inlines: text ? [{ type: 'text', text, marks: [] }] : [],
});

function writer(text = '') {
  let menu: SlashMenu | null = null;
  const { editor } = person([block(text)], 1, {
    onSlashMenu: (next) => {
      menu = next;
    },
  });
  const { view } = editor;
  editor.commands.setTextSelection(1 + text.length);
  const type = (words: string) => {
    for (const char of words) {
      const { from, to } = view.state.selection;
      const insert = () => view.state.tr.insertText(char, from, to);
      const taken = view.someProp('handleTextInput', (f) => f(view, from, to, char, insert));
      if (!taken) view.dispatch(insert());
    }
  };
  const press = (key: string) =>
    view.someProp('handleKeyDown', (f) => f(view, new KeyboardEvent('keydown', { key }))) === true;
  return { editor, view, type, press, menu: () => menu };
}

describe('slash menu', () => {
  it('SLASH4 shows its items as soon as they are here', async () => {
    const [{ type, menu }, early] = [writer(), writer('题')];
    expect(itemsNow()).toBeNull();
    type('/bt');
    expect(menu()).toMatchObject({ open: true, query: 'bt', items: [] });
    early.editor.commands.setTextSelection(1);
    early.type('/bt');
    // Enter is for the menu, even before there is something in it.
    expect(early.press('Enter')).toBe(true);
    await loadItems();
    expect(menu()?.items.map(({ id }) => id)).toContain('kind-title');
    await Promise.resolve();
    expect(early.editor.state.doc.childCount).toBe(1);
    expect(early.editor.state.doc.firstChild?.attrs.kind).toBe('title');
  });

  it('SLASH1 opens at the start and after punctuation, not within words', () => {
    const start = writer();
    start.type('/');
    expect(start.menu()).toMatchObject({ open: true, query: '', range: { from: 1, to: 2 } });
    const within = writer('和');
    within.type('/或');
    expect(within.menu()).toBeNull();
    const after = writer('好。');
    after.type('/');
    expect(after.menu()?.open).toBe(true);
  });

  it('SLASH2 filters while typing, arrows choose, Enter takes, as one undo step', () => {
    const { editor, type, press, menu } = writer('题');
    editor.commands.setTextSelection(1);
    type('/b');
    expect(menu()?.items.map(({ id }) => id)).toContain('kind-title');
    type('t');
    expect(menu()).toMatchObject({ query: 'bt', active: 0 });
    expect(press('ArrowDown')).toBe(true);
    expect(press('Enter')).toBe(true);
    expect(shapes(editor.state)).toEqual(['title']);
    expect(seen(editor.state)).toEqual(['|题']);
    expect(menu()?.open).toBe(false);
    undo(editor.state, editor.view.dispatch);
    expect(shapes(editor.state)).toEqual(['paragraph']);
    expect(seen(editor.state)).toEqual(['/bt|题']);
  });

  it('SLASH1 Esc, a space or leaving closes and leaves the text', () => {
    const { editor, type, press, menu } = writer();
    type('/b');
    press('Escape');
    expect(menu()?.open).toBe(false);
    expect(editor.state.doc.textContent).toBe('/b');
    expect(press('Enter')).toBe(true);
    expect(shapes(editor.state)).toHaveLength(2);

    const spaced = writer();
    spaced.type('/b ');
    expect(spaced.menu()?.open).toBe(false);
    const moved = writer('字。');
    moved.type('/b');
    moved.editor.commands.setTextSelection(1);
    expect(moved.menu()?.open).toBe(false);
  });

  it('SLASH3 an item can be taken with the mouse', () => {
    const { editor, view, type, menu } = writer();
    type('/');
    const item = menu()?.items.find(({ id }) => id === 'level-2');
    if (!item) throw new Error('no such item');
    chooseSlashItem(view, item);
    expect(seen(editor.state)).toEqual(['（一）|']);
  });
});
