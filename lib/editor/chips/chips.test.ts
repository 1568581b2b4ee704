// @vitest-environment jsdom
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { DEFAULT_ATTRS } from '@/lib/draft/default-attrs';
import type { Block } from '@/lib/draft/draft';
import { readUnits } from '@/lib/responsibility/chip-units';
import { unitMarks } from '@/lib/responsibility/unit-marks';
import { connect, person, type TestPerson } from '../testing/two-editors';
import { undo } from '../undo/undo-plugin';
import { holdUndoStep } from '../undo/undo-step';
import { chipActs } from './chip-acts';
import { chipBoard } from './chip-plugin';
import { caretBehind, setChip, unwrapChipById } from './set-chip';
import { type Overwritten, watchWording } from './wording-watch';

const ID = 'chip00000001';
const AT = 2;
const units = '[{"name":"市民政局","role":"lead"},{"name":"商务局","role":"support"}]';

/** 请[由市民政局牵头，商务局配合]办理 */
function blocks(): Block[] {
  const text = '由市民政局牵头，商务局配合';
  return [
    {
      ...DEFAULT_ATTRS,
      uid: 'b00000000000',
      inlines: [
        { type: 'text', text: '请', marks: [] },
        { type: 'chip', chip: 'responsibility', id: ID, text, fields: { units }, marks: [] },
        { type: 'text', text: '办理', marks: [] },
      ],
    },
  ];
}

function two() {
  const shared = blocks();
  const [a, b] = [person(shared, 1), person(shared, 2)];
  for (const { editor } of [a, b]) {
    const board = chipBoard(editor.state);
    if (board) board.acts = chipActs(board);
  }
  return { a, b };
}

const words = ({ editor }: TestPerson) => editor.state.doc.textContent;
const dom = ({ editor }: TestPerson) => {
  const found = editor.view.dom.querySelector<HTMLElement>('[data-chip]');
  if (!found) throw new Error('no chip');
  return found;
};
const write = ({ editor }: TestPerson, fields: Record<string, string | null>) => {
  const tr = setChip(editor.state, ID, fields);
  if (tr) editor.view.dispatch(tr);
};
const select = ({ editor }: TestPerson) =>
  editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, AT)));
const caret = ({ editor }: TestPerson, anchor: number, head = anchor) =>
  editor.view.dispatch(
    editor.state.tr.setSelection(TextSelection.create(editor.state.doc, anchor, head)),
  );
const press = ({ editor: { view } }: TestPerson, key: string, shiftKey = false) =>
  view.someProp('handleKeyDown', (f) =>
    f(view, new KeyboardEvent('keydown', { key, shiftKey })),
  ) === true;

describe('a chip in the text', () => {
  it('CHIP1 shows its words with a rule under each unit, and follows its fields', () => {
    const { a } = two();
    const shown = () =>
      [...dom(a).querySelectorAll('u')].map((u) => [u.textContent, u.dataset.role]);
    expect(dom(a).textContent).toBe('由市民政局牵头，商务局配合');
    expect(dom(a).contentEditable).toBe('false');
    chipBoard(a.editor.state)?.setLook(({ attrs }) => ({
      label: '',
      units: unitMarks(attrs.text, readUnits(attrs)),
    }));
    expect(shown()).toEqual([
      ['市民政局', 'lead'],
      ['商务局', 'support'],
    ]);
    const before = dom(a);
    write(a, { text: '商务局牵头' });
    expect(dom(a)).toBe(before);
    expect(shown()).toEqual([['商务局', 'support']]);
    expect(words(a)).toBe('请商务局牵头办理');
  });

  it('CHIP2 is one step of the arrow keys, alone and extending', () => {
    const { a } = two();
    const at = () => [a.editor.state.selection.anchor, a.editor.state.selection.head];
    caret(a, AT);
    expect(press(a, 'ArrowRight')).toBe(true);
    expect(at()).toEqual([3, 3]);
    expect(press(a, 'ArrowLeft')).toBe(true);
    expect(at()).toEqual([2, 2]);
    caret(a, 1, 2);
    expect(press(a, 'ArrowRight', true)).toBe(true);
    expect(at()).toEqual([1, 3]);
    caret(a, 4);
    expect(press(a, 'ArrowLeft')).toBe(false);
  });

  it('CHIP2 keeps its place when something is typed or composed over it', () => {
    const { a } = two();
    const { view } = a.editor;
    select(a);
    const insert = () => view.state.tr;
    for (const word of ['切', '实']) {
      const { from, to } = view.state.selection;
      const taken = view.someProp('handleTextInput', (f) => f(view, from, to, word, insert));
      if (!taken) view.dispatch(view.state.tr.insertText(word, from, to));
    }
    expect(words(a)).toBe('请由市民政局牵头，商务局配合切实办理');
    select(a);
    view.dom.dispatchEvent(new CompositionEvent('compositionstart'));
    expect(a.editor.state.selection).toBeInstanceOf(TextSelection);
    expect(a.editor.state.selection.from).toBe(AT + 1);
  });

  it('CHIP3 Enter asks for the popover, for those who may write', () => {
    const { a } = two();
    const board = chipBoard(a.editor.state);
    caret(a, AT);
    press(a, 'Enter');
    expect(board?.open.get()).toBeNull();
    undo(a.editor.state, a.editor.view.dispatch);
    select(a);
    a.editor.setEditable(false);
    press(a, 'Enter');
    expect(board?.open.get()).toBeNull();
    a.editor.setEditable(true);
    expect(press(a, 'Enter')).toBe(true);
    expect(board?.open.get()).toBe(ID);
  });

  it('CHIP5 is described by whoever knows, without a change of the text', () => {
    const { a } = two();
    const { doc } = a.editor.state;
    const board = chipBoard(a.editor.state);
    board?.setLook((node) => ({ label: `责任：${node.attrs.text}`, twoWays: true }));
    board?.setPeers(new Map([[ID, { name: '许华', colour: 3 }]]));
    expect(dom(a).getAttribute('aria-label')).toBe('责任：由市民政局牵头，商务局配合');
    expect(dom(a).dataset.peer).toBe('许华');
    expect(dom(a).style.getPropertyValue('--peer')).toBe('var(--u3)');
    board?.setPeers(new Map());
    expect(dom(a).dataset.peer).toBeUndefined();
    expect(a.editor.state.doc).toBe(doc);
  });

  it('CHIP9 two fields changed by two people at once both hold', () => {
    const { a, b } = two();
    write(a, { text: '由商务局牵头' });
    write(b, { units: '[]' });
    exchange(a, b);
    for (const { editor } of [a, b]) {
      const { text, units } = editor.state.doc.nodeAt(AT)?.attrs ?? {};
      expect([text, units]).toEqual(['由商务局牵头', '[]']);
    }
  });

  it('UNDO4 what is done in one visit is one step', () => {
    const { a } = two();
    const release = holdUndoStep(a.editor.state);
    for (const text of ['由', '由商', '由商务局']) write(a, { text });
    write(a, { units: '[]' });
    release();
    a.editor.view.dispatch(a.editor.state.tr.insertText('去', 5));
    undo(a.editor.state, a.editor.view.dispatch);
    expect(words(a)).toBe('请由商务局办理');
    undo(a.editor.state, a.editor.view.dispatch);
    expect(a.editor.state.doc.nodeAt(AT)?.attrs).toMatchObject({ units });
    expect(words(a)).toBe('请由市民政局牵头，商务局配合办理');
  });

  it('E8 becomes its words in place, an empty one goes', () => {
    const { a } = two();
    const behind = caretBehind(a.editor.state, ID);
    expect(behind?.selection.from).toBe(AT + 1);
    write(a, { text: '' });
    const gone = unwrapChipById(a.editor.state, ID);
    expect(gone?.doc.textContent).toBe('请办理');
    write(a, { text: '市民政局' });
    const plain = unwrapChipById(a.editor.state, ID);
    expect(plain?.doc.textContent).toBe('请市民政局办理');
    expect(plain?.doc.firstChild?.childCount).toBe(1);
    expect(unwrapChipById(a.editor.state, 'nowhere')).toBeNull();
  });
});

/** Both get what the other has. */
function exchange(a: TestPerson, b: TestPerson): void {
  const [fromA, fromB] = [Y.encodeStateAsUpdate(a.doc), Y.encodeStateAsUpdate(b.doc)];
  Y.applyUpdate(a.doc, fromB, 'peer');
  Y.applyUpdate(b.doc, fromA, 'peer');
}

describe('words overwritten', () => {
  const heard = (who: TestPerson) => {
    const told: Overwritten[] = [];
    watchWording(who.doc, (one) => told.push(one));
    return told;
  };

  it('CHIP10 are told to the one who lost, never to the one who won', () => {
    const { a, b } = two();
    const [toA, toB] = [heard(a), heard(b)];
    for (const text of ['市民政局负', '市民政局负责']) write(a, { text });
    write(b, { text: '商务局负责' });
    exchange(a, b);
    expect(words(a)).toBe(words(b));
    const aWon = words(a) === '请市民政局负责办理';
    const lost = { chipId: ID, mine: aWon ? '商务局负责' : '市民政局负责', client: aWon ? 1 : 2 };
    expect(aWon ? toB : toA).toMatchObject([lost]);
    expect(aWon ? toA : toB).toEqual([]);
  });

  it('CHIP10 what somebody had seen and changed, over several steps, is no conflict', () => {
    const { a, b } = two();
    const [toA, toB] = [heard(a), heard(b)];
    connect(a, b);
    write(a, { text: '市民政局负责' });
    for (const text of ['市民政局', '市民政局牵', '市民政局牵头']) write(b, { text });
    write(a, { text: '商务局牵头' });
    expect(words(b)).toBe('请商务局牵头办理');
    expect([...toA, ...toB]).toEqual([]);
  });
});
