// @vitest-environment jsdom
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it, vi } from 'vitest';
import { blockText } from '@/lib/draft/block-text';
import type { Block } from '@/lib/draft/draft';
import { block } from '@/lib/draft/testing';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { paragraph, point } from '@/lib/sections/built-in/content';
import { chipActs } from '../chips/chip-acts';
import { chipBoard } from '../chips/chip-plugin';
import { insertSections } from '../library/insert-sections';
import { connect, person, type TestPerson } from '../testing/two-editors';
import { undo } from '../undo/undo-plugin';
import { asOneStep } from '../undo/undo-step';
import { fillByName } from './fill-by-name';
import { firstPlaceholder, selectedPlaceholder } from './find-placeholder';
import { takeTyped } from './take-typed';

/** A person whose late parts are here, with the first placeholder selected. */
async function readyAt(blocks: readonly Block[]): Promise<TestPerson> {
  const one = person(blocks, 1);
  const { view } = one.editor;
  const board = chipBoard(view.state);
  if (board) board.acts = chipActs(board);
  const first = firstPlaceholder(view.state.doc, 0) ?? 0;
  const tabbed = () => {
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, first)));
    press(one, 'Tab');
    return selectedPlaceholder(view.state)?.from;
  };
  await vi.waitFor(() => expect(tabbed()).not.toBe(first), { timeout: 5000 });
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, first)));
  return one;
}

const selected = ({ editor }: TestPerson) =>
  selectedPlaceholder(editor.state)?.node.attrs.text ?? null;
const words = ({ editor }: TestPerson) => docToBlocks(editor.state.doc).map(blockText);

function press({ editor: { view } }: TestPerson, key: string, shiftKey = false): boolean {
  const event = new KeyboardEvent('keydown', { key, shiftKey });
  return view.someProp('handleKeyDown', (handle) => handle(view, event)) === true;
}

/** As the view does it: plugins first, then the text itself. */
function type({ editor: { view } }: TestPerson, text: string): void {
  for (const char of text) {
    const { from, to } = view.state.selection;
    const done = view.someProp('handleTextInput', (handle) =>
      handle(view, from, to, char, () => view.state.tr.insertText(char)),
    );
    if (!done) view.dispatch(view.state.tr.insertText(char));
  }
}

const TEXT = [paragraph('由{{督查单位}}会同{{牵头单位}}'), point(1, 'shi', '{{周期}}通报。')];

function selectFirst(one: TestPerson): void {
  const { view } = one.editor;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 2)));
}

describe('filling placeholders', () => {
  it('PH1 PH2 Tab goes on, typing replaces, behind the last one the level comes again', async () => {
    const one = await readyAt(TEXT);
    expect(selected(one)).toBe('督查单位');
    type(one, '督查室');
    expect(selected(one)).toBeNull();
    press(one, 'Tab');
    expect(selected(one)).toBe('牵头单位');
    press(one, 'Tab', true);
    expect(selected(one)).toBe('牵头单位');
    type(one, '民政局');
    press(one, 'Tab');
    type(one, '每月');
    expect(words(one)).toEqual(['由督查室会同民政局', '每月通报。']);
    press(one, 'Tab');
    expect(docToBlocks(one.editor.state.doc)[1]?.level).toBe(1);
    press(one, 'Tab');
    expect(docToBlocks(one.editor.state.doc)[1]?.level).toBe(2);
  });

  it('PH1 with one selected the round begins again; a caret at the start of a block ends it', async () => {
    const one = await readyAt(TEXT);
    press(one, 'Tab');
    press(one, 'Tab');
    expect(selected(one)).toBe('周期');
    press(one, 'Tab');
    expect(selected(one)).toBe('督查单位');
    type(one, '甲');
    selectFirst(one);
    press(one, 'Tab');
    expect(selected(one)).toBe('牵头单位');
    const { view } = one.editor;
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 1)));
    press(one, 'Tab');
    expect(selected(one)).toBeNull();
  });

  it('PH1 E9 a caret in a block without a level goes on to the next one, in a point Tab is the level', async () => {
    const one = await readyAt([...TEXT, paragraph('由{{承办人}}通报，每月一次')]);
    const { view } = one.editor;
    const stand = (at: number) =>
      view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at)));
    const end = view.state.doc.content.size - 1;
    stand(2);
    press(one, 'Tab');
    expect(selected(one)).toBe('督查单位');
    stand(end);
    press(one, 'Tab', true);
    expect(selected(one)).toBe('承办人');
    stand(end);
    press(one, 'Tab');
    expect(selected(one)).toBeNull();
    stand(view.state.doc.child(0).nodeSize + 3);
    press(one, 'Tab');
    expect(selected(one)).toBeNull();
    expect(docToBlocks(one.editor.state.doc)[1]?.level).toBe(2);
  });

  /** As the page does it: words typed over a placeholder are taken with the Tab that goes on. */
  async function takingAt(blocks: readonly Block[]) {
    const one = await readyAt(blocks);
    const taken: unknown[] = [];
    const board = chipBoard(one.editor.state);
    if (!board) throw new Error('no board');
    board.takeTyped = (view, place) => {
      const done = takeTyped(view, place, { speechDate: '2026-03-01' });
      taken.push(done && (done.places.ok ? done.places.value : done.places.error.reason));
    };
    return { one, taken };
  }

  it('PH9 typed words fill every place of the name with Tab, and undo gives the typed words back', async () => {
    const { one, taken } = await takingAt([...TEXT, paragraph('报{{督查单位}}。')]);
    type(one, '督查室');
    press(one, 'Tab');
    expect(taken).toEqual([2]);
    expect(selected(one)).toBe('牵头单位');
    expect(words(one)).toEqual(['由督查室会同牵头单位', '周期通报。', '报督查室。']);
    const [, chip] = docToBlocks(one.editor.state.doc)[0]?.inlines ?? [];
    expect(chip).toMatchObject({ chip: 'placeholder', fields: { name: '督查单位' } });
    undo(one.editor.state, one.editor.view.dispatch, one.editor.view);
    expect(words(one)).toEqual(['由督查室会同牵头单位', '周期通报。', '报督查单位。']);
  });

  it('PH9 what a colleague writes directly before or behind the typed words is no part of the value', async () => {
    for (const [word, place] of [
      ['前', 0],
      ['后', 3],
    ] as const) {
      const text = [...TEXT, paragraph('报{{督查单位}}。')];
      const { one, taken } = await takingAt(text);
      const other = person(text, 2);
      connect(one, other);
      type(one, '督查室');
      const { view } = other.editor;
      view.dispatch(view.state.tr.insertText(word, 2 + place));
      press(one, 'Tab');
      expect(taken).toEqual([2]);
      const filled = place === 0 ? '由前督查室' : '由督查室后';
      expect(words(one)).toEqual([`${filled}会同牵头单位`, '周期通报。', '报督查室。']);
      expect(words(other)).toEqual(words(one));
    }
  });

  it('PH9 a sentence, and what the type refuses, stay ordinary words', async () => {
    const { one, taken } = await takingAt([paragraph('{{时间|日期}}开会，{{时间|日期}}前报。')]);
    type(one, '过几天');
    press(one, 'Tab');
    expect(words(one)).toEqual(['过几天开会，时间前报。']);
    expect(selected(one)).toBe('时间');
    type(one, '三月。四月');
    press(one, 'Tab');
    expect(words(one)).toEqual(['过几天开会，三月。四月前报。']);
    expect(taken).toEqual(['date', null]);
  });

  it('PH2 PH13 a filled one keeps its place, and a new one of its name is filled at once', async () => {
    const one = await readyAt([...TEXT, block('')]);
    const { view } = one.editor;
    const board = chipBoard(view.state);
    if (board) board.acts = chipActs(board);
    fillByName(view, '周期', '每月', { speechDate: null });
    const at = view.state.doc.child(0).nodeSize + 1;
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
    type(one, '一次');
    expect(words(one)[1]).toBe('每月一次通报。');
    const end = view.state.doc.content.size - 1;
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, end)));
    type(one, '按{{周期}}{{里程|数字|公里}}');
    expect(docToBlocks(view.state.doc)[2]?.inlines).toMatchObject([
      { text: '按' },
      { text: '每月', fields: { name: '周期' } },
      { text: '里程', fields: { name: null, type: 'number', measure: '公里' } },
    ]);
  });

  it('PH10 the first Backspace behind a filled one selects it, the second makes it plain text', async () => {
    const one = await readyAt(TEXT);
    const { view } = one.editor;
    const board = chipBoard(view.state);
    if (board) board.acts = chipActs(board);
    fillByName(view, '周期', '每月', { speechDate: null });
    const at = view.state.doc.child(0).nodeSize + 1;
    const behind = at + (view.state.doc.nodeAt(at)?.nodeSize ?? 0);
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, behind)));
    press(one, 'Backspace');
    expect(view.state.selection).toMatchObject({ from: at, to: behind });
    press(one, 'Backspace');
    expect(docToBlocks(view.state.doc)[1]?.inlines).toMatchObject([
      { type: 'text', text: '每月通报。' },
    ]);
  });

  it('PH3 braces become a placeholder, and one undo gives them back', async () => {
    const one = await readyAt([...TEXT, block('')]);
    const { view } = one.editor;
    const end = view.state.doc.content.size - 1;
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, end)));
    type(one, '到{{时限}}');
    expect(docToBlocks(view.state.doc)[2]?.inlines).toMatchObject([
      { type: 'text', text: '到' },
      { type: 'chip', chip: 'placeholder', text: '时限' },
    ]);
    undo(view.state, view.dispatch, view);
    expect(words(one)[2]).toBe('到{{时限}}');
  });

  it('PH4 Esc, then Tab leaves', async () => {
    const one = await readyAt(TEXT);
    press(one, 'Escape');
    expect(press(one, 'Tab')).toBe(false);
    expect(selected(one)).toBe('督查单位');
  });

  it('PH2 an insertion at the end with its placeholder selected can be undone', async () => {
    const one = await readyAt(TEXT);
    const { view } = one.editor;
    const before = words(one);
    const end = view.state.doc.content.size - 1;
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, end)));
    const content = [paragraph('很长的一段话，后面由{{单位}}负责。')];
    asOneStep(insertSections([{ content, src: 'B01@1' }]))(
      view.state,
      view.dispatch.bind(view),
      view,
    );
    expect(selected(one)).toBe('单位');
    undo(view.state, view.dispatch, view);
    expect(words(one)).toEqual(before);
  });
});
