// @vitest-environment jsdom
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it, vi } from 'vitest';
import { blockText } from '@/lib/draft/block-text';
import type { Block } from '@/lib/draft/draft';
import { block } from '@/lib/draft/testing';
import { written } from '@/lib/recognise/testing/convert';
import { readUnits } from '@/lib/responsibility/chip-units';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { paragraph, point } from '@/lib/sections/built-in/content';
import { chipActs } from '../chips/chip-acts';
import { chipBoard } from '../chips/chip-plugin';
import { firstPlaceholder, selectedPlaceholder } from '../placeholders/find-placeholder';
import { connect, person, type TestPerson } from '../testing/two-editors';
import { undo } from '../undo/undo-plugin';
import { closeUndoStep } from '../undo/undo-step';
import { allPhrases, convertChosen } from './all-phrases';
import { followPhrases } from './follow-phrases';
import { offerIn } from './recognise-part';
import { recogniseKey } from './recognise-plugin';

const CONTEXT = { speechDate: '2025-03-10', units: [{ id: 'u1', name: '市水务局' }] };
const WAIT = { timeout: 5_000 };

/** An editor whose words are read, caret at the start. */
async function reader(blocks: readonly Block[]): Promise<TestPerson & { stop: () => void }> {
  const one = person(blocks, 1);
  const stop = followPhrases(one.editor, CONTEXT);
  await vi.waitFor(() => {
    expect(recogniseKey.getState(one.editor.state)).not.toBeNull();
    const all = allPhrases(one.editor.state, CONTEXT);
    expect(all.length === 0 || lines(one).length > 0).toBe(true);
  }, WAIT);
  return { ...one, stop };
}

const lines = ({ editor }: TestPerson) =>
  [...editor.view.dom.querySelectorAll('.phrase')].map((line) => line.textContent);
const shown = ({ editor }: TestPerson) =>
  docToBlocks(editor.state.doc).map(({ inlines }) => written(inlines));
const words = ({ editor }: TestPerson) => docToBlocks(editor.state.doc).map(blockText);
const offered = ({ editor }: TestPerson) => offerIn(editor.state)?.phrase.text ?? null;

function caret({ editor: { view } }: TestPerson, anchor: number, head = anchor): void {
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, anchor, head)));
}

function press({ editor: { view } }: TestPerson, key: string): boolean {
  const event = new KeyboardEvent('keydown', { key });
  return view.someProp('handleKeyDown', (handle) => handle(view, event)) === true;
}

function type({ editor: { view } }: TestPerson, text: string): void {
  closeUndoStep(view.state);
  view.dispatch(view.state.tr.insertText(text));
}

describe('recognised words', () => {
  it('REC1 get a line where they would be chips; an edit carries it along until they are read', async () => {
    const one = await reader([block('由市水务局牵头，6月底前完成。'), block('没有。')]);
    expect(lines(one)).toEqual(['由市水务局牵头', '6月底前']);
    caret(one, 1);
    type(one, '即日起');
    expect(lines(one)).toEqual(['由市水务局牵头', '6月底前']);
    await vi.waitFor(
      () => expect(lines(one)).toEqual(['即日起', '由市水务局牵头', '6月底前']),
      WAIT,
    );
    one.stop();
  });

  it('REC2 REC4 Tab makes the phrase at the caret a chip, with its units; one undo takes it back', async () => {
    const one = await reader([point(1, 'shi', '由市水务局牵头，6月底前完成。')]);
    caret(one, 1);
    expect(offered(one)).toBeNull();
    caret(one, 2, 5);
    expect(offered(one)).toBeNull();
    caret(one, 9);
    expect(offered(one)).toBe('由市水务局牵头');
    press(one, 'Tab');
    expect(shown(one)).toEqual(['[由市水务局牵头]，6月底前完成。']);
    expect(readUnits(one.editor.state.doc.child(0).child(0).attrs)).toEqual([
      { unitId: 'u1', name: '市水务局', role: 'lead' },
    ]);
    expect(one.editor.state.selection.head).toBe(3);
    undo(one.editor.state, one.editor.view.dispatch);
    expect(shown(one)).toEqual(['由市水务局牵头，6月底前完成。']);
    caret(one, 8);
    expect(offered(one)).toBeNull();
    one.stop();
  });

  it('REC2 without an offer Tab is the level', async () => {
    const one = await reader([point(1, 'shi', '由市水务局牵头，另行安排。')]);
    caret(one, 12);
    press(one, 'Tab');
    expect(docToBlocks(one.editor.state.doc)[0]?.level).toBe(2);
    one.stop();
  });

  it('REC2 a deadline inside becomes its own chip with it', async () => {
    const one = await reader([block('由市水务局会同市财政局6月底前负责整改。')]);
    caret(one, 18);
    expect(offered(one)).toBe('由市水务局会同市财政局6月底前负责');
    press(one, 'Tab');
    expect(shown(one)).toEqual(['[由市水务局会同市财政局]<6月底前>负责整改。']);
    expect(one.editor.state.selection.head).toBe(5);
    one.stop();
  });

  it('REC2 while placeholders are filled Tab goes on to the next', async () => {
    const one = await reader([
      paragraph('由{{单位}}牵头，{{时限}}完成。'),
      block('由市水务局牵头。'),
    ]);
    const { view } = one.editor;
    const board = chipBoard(view.state);
    if (board) board.acts = chipActs(board);
    caret(one, 3);
    press(one, 'Tab');
    const first = firstPlaceholder(view.state.doc, 0) ?? 0;
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, first)));
    type(one, '市水务局');
    await vi.waitFor(() => expect(lines(one)).toContain('由市水务局牵头'), WAIT);
    expect(offered(one)).toBeNull();
    press(one, 'Tab');
    expect(selectedPlaceholder(view.state)?.node.attrs.text).toBe('时限');
    one.stop();
  });

  it('REC3 Esc sends it away until its words change, and the next Tab does not leave', async () => {
    const one = await reader([point(1, 'shi', '由市水务局牵头')]);
    const end = () => caret(one, one.editor.state.doc.child(0).nodeSize - 1);
    end();
    expect(press(one, 'Escape')).toBe(true);
    expect(offered(one)).toBeNull();
    expect(press(one, 'Tab')).toBe(true);
    expect(docToBlocks(one.editor.state.doc)[0]?.level).toBe(2);
    type(one, '，市财政局配合');
    await vi.waitFor(() => expect(offered(one)).toBe('由市水务局牵头，市财政局配合'), WAIT);
    press(one, 'Escape');
    press(one, 'Escape');
    expect(press(one, 'Tab')).toBe(false);
    one.stop();
  });

  it('REC1 REC3 typing on ignores the offer, and nothing happens by itself', async () => {
    const one = await reader([block('由市水务局牵头')]);
    caret(one, 8);
    type(one, '办');
    expect(offered(one)).toBeNull();
    expect(words(one)).toEqual(['由市水务局牵头办']);
    one.stop();
  });
});

describe('all that is recognised', () => {
  const TEXT = [
    block('由市水务局牵头，6月底前完成。'),
    block('由市水务局牵头，9月底前完成，由市水务局牵头。'),
  ];

  it('REC5 becomes chips in one undo step; what a colleague changed meanwhile is skipped', async () => {
    const [one, two] = [person(TEXT, 1), person(TEXT, 2)];
    connect(one, two);
    const found = allPhrases(one.editor.state, CONTEXT);
    expect(found.map(({ phrase }) => phrase.text)).toEqual([
      '由市水务局牵头',
      '6月底前',
      '由市水务局牵头',
      '9月底前',
      '由市水务局牵头',
    ]);
    const chosen = new Set(found.map(({ key }) => key));
    // A colleague writes before, and changes one date.
    const { view } = two.editor;
    view.dispatch(view.state.tr.insertText('会后，', 1));
    const at = view.state.doc.textContent.indexOf('9月') + 3;
    view.dispatch(view.state.tr.insertText('10', at, at + 1));
    type(one, '');
    const result = convertChosen(one.editor.state, CONTEXT, chosen);
    expect(result).toMatchObject({ made: 4, skipped: 1 });
    closeUndoStep(one.editor.state);
    if (result.tr) one.editor.view.dispatch(result.tr);
    const expected = [
      '会后，[由市水务局牵头]，<6月底前>完成。',
      '[由市水务局牵头]，10月底前完成，[由市水务局牵头]。',
    ];
    expect(shown(one)).toEqual(expected);
    expect(shown(two)).toEqual(expected);
    undo(one.editor.state, one.editor.view.dispatch);
    expect(shown(two)).toEqual(words(two));
    expect(words(two)[0]).toBe('会后，由市水务局牵头，6月底前完成。');
  });
});
