// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import { applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { DEFAULT_ATTRS } from '@/lib/draft/default-attrs';
import type { Block } from '@/lib/draft/draft';
import { textOf } from '@/lib/ytext/roots';
import { connect, person, type TestPerson } from '../testing/two-editors';
import { caretKey } from './caret-plugin';
import { coloursOf } from './colours-of';
import { PeerColours, peopleIn, samePeople } from './peers';

const block = (name: string, text: string): Block => ({
  ...DEFAULT_ATTRS,
  uid: name.padEnd(12, '0'),
  inlines: [{ type: 'text', text, marks: [] }],
});

const frames = async (n = 2) => {
  for (let i = 0; i < n; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

function pair(...texts: string[]) {
  const blocks = texts.map((text, i) => block(`b${i}`, text));
  const [a, b] = [person(blocks, 1), person(blocks, 2)];
  connect(a, b);
  return { a, b };
}

/** What the server does: writes who it is and passes it on. */
function tell(from: TestPerson, to: TestPerson, name: string) {
  const { awareness } = from;
  const id = awareness.clientID;
  const own = { ...awareness.getLocalState(), user: { id: name, name } };
  const states = new Map([[id, own]]);
  applyAwarenessUpdate(to.awareness, encodeAwarenessUpdate(awareness, [id], states), 'server');
}

const drawn = ({ editor }: TestPerson) =>
  (caretKey.getState(editor.state)?.decorations.find() ?? [])
    .map((d) => `${d.from}-${d.to}`)
    .sort();

describe('carets of the others', () => {
  it('CARET1 CARET4 a selection is told once and drawn at the same words', async () => {
    const { a, b } = pair('甲乙丙丁', '戊');
    b.editor.commands.setTextSelection({ from: 2, to: 4 });
    await frames();
    let told = 0;
    b.awareness.on('update', () => {
      told += 1;
    });
    b.editor.view.dispatch(b.editor.state.tr.setMeta('nothing', 1));
    await frames();
    expect(told).toBe(0);
    tell(b, a, '乙方');
    await frames();
    expect(drawn(a)).toEqual(['2-4', '4-4']);
    const label = a.editor.view.dom.querySelector<HTMLElement>('.peer-name');
    expect(label?.dataset.name).toBe('乙方');
    expect(a.editor.view.dom.textContent).toBe('甲乙丙丁戊');
  });

  it('CARET2 edits carry what is drawn; leaving removes it', async () => {
    const { a, b } = pair('甲乙丙丁');
    b.editor.commands.setTextSelection(3);
    await frames();
    tell(b, a, '乙方');
    await frames();
    a.editor.view.dispatch(a.editor.state.tr.insertText('前面', 1));
    expect(drawn(a)).toEqual(['5-5']);
    b.awareness.setLocalState(null);
    tell(b, a, '乙方');
    const gone = encodeAwarenessUpdate(b.awareness, [b.awareness.clientID], new Map());
    applyAwarenessUpdate(a.awareness, gone, 'server');
    await frames();
    expect(drawn(a)).toEqual([]);
  });

  it('CARET2 a place that has not arrived yet is drawn when it does', async () => {
    const blocks = [block('b0', '甲')];
    const [a, b] = [person(blocks, 1), person(blocks, 2)];
    b.editor.view.dispatch(b.editor.state.tr.insertText('乙丙', 2));
    b.editor.commands.setTextSelection(3);
    await frames();
    tell(b, a, '乙方');
    await frames();
    expect(drawn(a)).toEqual([]);
    Y.applyUpdate(a.doc, Y.encodeStateAsUpdate(b.doc), 'peer');
    await frames();
    expect(drawn(a)).toEqual(['3-3']);
  });

  it('CARET2 a place whose block went is drawn at the end of the text before it, and moves on from there', async () => {
    const { a, b } = pair('甲乙', '丙丁');
    b.editor.commands.setTextSelection(6);
    await frames();
    tell(b, a, '乙方');
    await frames();
    expect(drawn(a)).toEqual(['6-6']);
    a.editor.view.dispatch(a.editor.state.tr.delete(4, 8));
    await frames();
    expect(drawn(a)).toEqual(['3-3']);
    expect(a.editor.view.dom.children).toHaveLength(1);
    a.editor.view.dispatch(a.editor.state.tr.insertText('前', 1));
    expect(drawn(a)).toEqual(['4-4']);
  });

  it('IME3 nothing is drawn while an input method composes', async () => {
    const { a, b } = pair('甲乙');
    await frames();
    a.gate.composing();
    tell(b, a, '乙方');
    await frames();
    expect(drawn(a)).toEqual([]);
    a.gate.release();
    await frames();
    expect(drawn(a)).toHaveLength(1);
  });

  it('CARET2 nonsense from a broken client draws nothing and breaks nothing', async () => {
    const { a, b } = pair('甲乙');
    await frames();
    for (const anchor of [1, 'x', { type: null }, { item: { client: 99, clock: 1 } }, {}]) {
      b.awareness.setLocalState({ anchor, head: anchor });
      tell(b, a, '乙方');
      await frames();
      expect(drawn(a).length).toBeLessThanOrEqual(1);
    }
    expect(textOf(a.doc).toString()).toBe('甲乙\n');
  });
});

describe('people', () => {
  it('CARET3 one entry and one colour per person, in order of joining', () => {
    const { a, b } = pair('甲');
    b.awareness.setLocalState({ joinedAt: 5, sectionUid: 's' });
    a.awareness.setLocalState({ joinedAt: 9, user: { id: 'jia', name: '甲方' } });
    tell(b, a, '乙方');
    const people = peopleIn(a.awareness, coloursOf(a.awareness));
    expect(people).toMatchObject([
      { userId: '乙方', colour: 1, self: false, sectionUid: 's' },
      { userId: 'jia', colour: 2, self: true },
    ]);
  });

  it('CARET3 a caret that moves within its section shows the same people', () => {
    const { a, b } = pair('甲乙');
    const read = () => peopleIn(a.awareness, coloursOf(a.awareness));
    b.awareness.setLocalState({ joinedAt: 5, sectionUid: 's', anchor: 1, head: 1 });
    tell(b, a, '乙方');
    const first = read();
    b.awareness.setLocalStateField('anchor', 2);
    tell(b, a, '乙方');
    expect(samePeople(first, read())).toBe(true);
    b.awareness.setLocalStateField('sectionUid', 't');
    tell(b, a, '乙方');
    expect(samePeople(first, read())).toBe(false);
    expect(samePeople(first, [])).toBe(false);
  });

  it('CARET3 more than ten repeat', () => {
    const colours = new PeerColours();
    const states = new Map(
      [...Array(12).keys()].map((i) => [i, { user: { id: `p${i}`, name: '' }, joinedAt: i }]),
    );
    colours.see({ getStates: () => states } as never);
    expect([0, 9, 10, 11].map((i) => colours.of(`p${i}`))).toEqual([1, 10, 1, 2]);
  });
});
