// @vitest-environment jsdom
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { expect, it, vi } from 'vitest';
import { blockText } from '@/lib/draft/block-text';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { paragraph, point } from '@/lib/sections/built-in/content';
import { chipActs } from '../chips/chip-acts';
import { chipBoard } from '../chips/chip-plugin';
import { firstPlaceholder, selectedPlaceholder } from '../placeholders/find-placeholder';
import { placeholderKey } from '../placeholders/placeholder-plugin';
import { takeTyped } from '../placeholders/take-typed';
import { connect, person, type TestPerson } from '../testing/two-editors';
import { PATIENCE_MS } from './in-time';
import { latePlugin } from './late-plugin';
import { doWaiting, inTurn } from './waiting-keys';

const TEXT = [paragraph('由{{督查单位}}会同{{牵头单位}}'), point(1, 'shi', '{{督查单位}}通报。')];

const words = ({ editor }: TestPerson) => docToBlocks(editor.state.doc).map(blockText);

function selectFirst({ editor: { view } }: TestPerson): void {
  const at = firstPlaceholder(view.state.doc, 0) ?? 0;
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
}

function stand({ editor: { view } }: TestPerson, at: number): void {
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at)));
}

/** As the view does it. @returns whether the browser does nothing more with it */
function press({ editor: { view } }: TestPerson, key: string): boolean {
  const event = new KeyboardEvent('keydown', { key });
  return view.someProp('handleKeyDown', (handle) => handle(view, event)) === true;
}

function type(one: TestPerson, text: string): void {
  const { view } = one.editor;
  for (const char of text) {
    if (press(one, char)) continue;
    const { from, to } = view.state.selection;
    const insert = () => view.state.tr.insertText(char);
    if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, char, insert)))
      view.dispatch(insert());
  }
}

/** What acts on chips, and takes the words typed over a placeholder, is here. */
function chipsArrive({ editor: { view } }: TestPerson): void {
  const board = chipBoard(view.state);
  if (!board) throw new Error('no board');
  board.acts = chipActs(board);
  board.takeTyped = (_, place) => takeTyped(view, place, { speechDate: '2026-03-01' });
  doWaiting(view);
}

const fillingHere = (one: TestPerson) =>
  vi.waitFor(() => expect(placeholderKey.getState(one.editor.state)).not.toBeNull(), 5000);

it('LATE1 LATE4 PH9 words typed over a placeholder, then Tab, before any code is here', async () => {
  const one = person(TEXT, 1);
  selectFirst(one);
  type(one, '督查室');
  expect(press(one, 'Tab')).toBe(true);
  type(one, '民政局');
  expect(words(one)).toEqual(['由督查室会同牵头单位', '督查单位通报。']);
  await fillingHere(one);
  expect(words(one)).toEqual(['由督查室会同牵头单位', '督查单位通报。']);
  chipsArrive(one);
  expect(words(one)).toEqual(['由督查室会同民政局', '督查室通报。']);
  expect(placeholderKey.getState(one.editor.state)?.filled).not.toBeNull();
});

it('LATE1 a selected placeholder and a caret in a paragraph: Tab goes on when it can', async () => {
  for (const begin of [selectFirst, (one: TestPerson) => stand(one, 4)]) {
    const one = person(TEXT, 1);
    begin(one);
    press(one, 'Tab');
    expect(selectedPlaceholder(one.editor.state)?.node.attrs.text).not.toBe('牵头单位');
    await fillingHere(one);
    expect(selectedPlaceholder(one.editor.state)?.node.attrs.text).toBe('牵头单位');
  }
});

it('LATE1 E9 the level waits for nothing', () => {
  const one = person([point(1, 'shi', '通报。')], 1);
  stand(one, 2);
  press(one, 'Tab');
  expect(docToBlocks(one.editor.state.doc)[0]?.level).toBe(2);
});

it('LATE1 what cannot be loaded is waited for once, and the keys go on without it', async () => {
  let fail = () => {};
  const load = () =>
    new Promise<never>((_, reject) => {
      fail = () => reject(new Error('network'));
    });
  const plugin = latePlugin(load, undefined, {
    key: (_view, { key }) => key === 'Tab',
    text: () => false,
  });
  const one = person([point(1, 'shi', '通报。')], 1);
  one.editor.registerPlugin(plugin, (mine, others) => [mine, ...others]);
  stand(one, 2);
  press(one, 'Tab');
  type(one, '再');
  expect(words(one)).toEqual(['通报。']);
  fail();
  await vi.waitFor(() => expect(words(one)).toEqual(['通再报。']));
  expect(docToBlocks(one.editor.state.doc)[0]?.level).toBe(2);
});

it('LATE7 a load that never ends is waited for ten seconds', () => {
  vi.useFakeTimers();
  try {
    const plugin = latePlugin(() => new Promise<never>(() => {}), undefined, {
      key: (_view, { key }) => key === 'Tab',
      text: () => false,
    });
    const one = person([point(1, 'shi', '通报。')], 1);
    one.editor.registerPlugin(plugin, (mine, others) => [mine, ...others]);
    stand(one, 2);
    press(one, 'Tab');
    type(one, '再');
    vi.advanceTimersByTime(PATIENCE_MS - 1);
    expect(words(one)).toEqual(['通报。']);
    vi.advanceTimersByTime(1);
    return vi.waitFor(() => expect(words(one)).toEqual(['通再报。']));
  } finally {
    vi.useRealTimers();
  }
});

it('LATE1 PH3 braces typed before the code is here become a placeholder', async () => {
  const one = person([paragraph('由')], 1);
  stand(one, 2);
  type(one, '{{承办人}}报');
  await fillingHere(one);
  const inlines = docToBlocks(one.editor.state.doc)[0]?.inlines;
  expect(inlines).toMatchObject([{ text: '由' }, { chip: 'placeholder' }, { text: '报' }]);
});

it('LATE2 who goes elsewhere meanwhile finds everything where it belongs', () => {
  const one = person([paragraph('甲乙'), paragraph('丙丁')], 1);
  const { view } = one.editor;
  let ready = false;
  stand(one, 2);
  inTurn(
    view,
    () => view.dispatch(view.state.tr.insertText('贴')),
    () => ready,
  );
  type(one, '一');
  stand(one, 6);
  type(one, '二');
  expect(words(one)).toEqual(['甲乙', '丙丁']);
  ready = true;
  doWaiting(view);
  expect(words(one)).toEqual(['甲贴一乙', '丙二丁']);
});

it('LATE2 a colleague who writes before the place moves it', () => {
  const blocks = [paragraph('甲乙')];
  const [one, other] = [person(blocks, 1), person(blocks, 2)];
  connect(one, other);
  const { view } = one.editor;
  let ready = false;
  stand(one, 2);
  inTurn(
    view,
    () => view.dispatch(view.state.tr.insertText('贴')),
    () => ready,
  );
  stand(one, 3);
  const { view: theirs } = other.editor;
  theirs.dispatch(theirs.state.tr.insertText('远', 1));
  ready = true;
  doWaiting(view);
  expect(words(one)).toEqual(['远甲贴乙']);
});

it('LATE3 words that are composed wait for nothing: a Tab is given up, a paste keeps its place', () => {
  const one = person([paragraph('甲乙')], 1);
  const { view } = one.editor;
  let ready = false;
  stand(one, 2);
  const never = () => view.dispatch(view.state.tr.insertText('错'));
  inTurn(view, never, () => ready, true);
  inTurn(
    view,
    () => view.dispatch(view.state.tr.insertText('贴')),
    () => ready,
  );
  view.dom.dispatchEvent(new CompositionEvent('compositionstart'));
  view.dispatch(view.state.tr.insertText('组'));
  expect(words(one)).toEqual(['甲组乙']);
  Object.defineProperty(view, 'composing', { value: false });
  ready = true;
  doWaiting(view);
  expect(words(one)).toEqual(['甲贴组乙']);
  expect(view.state.selection.head).toBe(4);
});
