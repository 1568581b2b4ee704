// @vitest-environment jsdom
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { blockText } from '@/lib/draft/block-text';
import type { Block } from '@/lib/draft/draft';
import { block } from '@/lib/draft/testing';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { BUILT_IN_SECTIONS } from '@/lib/sections/built-in/built-in-sections';
import { paragraph } from '@/lib/sections/built-in/content';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { drawnLabels } from '../numbering/numbering-plugin';
import { fillByName } from '../placeholders/fill-by-name';
import { connect, person, type TestPerson } from '../testing/two-editors';
import { undo } from '../undo/undo-plugin';
import { asOneStep } from '../undo/undo-step';
import { insertSections } from './insert-sections';
import { selectedSections } from './selected-sections';

const point = (text: string, level: 1 | 2, style: Block['style']) =>
  block(text, { kind: 'point', level, style });
const TEXT = () => [
  point('强化保障', 1, 'cn-comma'),
  point('领导包抓', 2, 'paren-cn'),
  point('', 2, 'paren-cn'),
];
const CONTENT = [point('督查考核', 1, 'cn-comma'), point('查得实。', 2, 'paren-cn')];
const built = (key: string) => BUILT_IN_SECTIONS.find((one) => one.key === key)?.blocks ?? [];

const lines = ({ editor: { state } }: TestPerson) =>
  docToBlocks(state.doc).map((one, i) => `${drawnLabels(state)[i] ?? ''}${blockText(one)}`);

function caretIn({ editor: { view } }: TestPerson, index: number, offset: number): void {
  let pos = 1 + offset;
  for (let i = 0; i < index; i++) pos += view.state.doc.child(i).nodeSize;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, pos)));
}

function insert({ editor: { view } }: TestPerson, content = CONTENT as readonly Block[]): void {
  asOneStep(insertSections([{ content, src: 'B33@1' }]))(view.state, view.dispatch, view);
}

describe('inserting from the library', () => {
  it('LIB1 LIB3 goes in behind the block, shifted, as one undo step', () => {
    const one = person(TEXT(), 1);
    caretIn(one, 1, 2);
    insert(one);
    expect(lines(one)).toEqual([
      '一、强化保障',
      '（一）领导包抓',
      '一是督查考核',
      '一要查得实。',
      '（二）',
    ]);
    expect(docToBlocks(one.editor.state.doc)[2]).toMatchObject({ level: 3, src: 'B33@1' });
    undo(one.editor.state, one.editor.view.dispatch, one.editor.view);
    expect(lines(one)).toEqual(['一、强化保障', '（一）领导包抓', '（二）']);
  });

  it('PH13 a name that has a value already is filled', () => {
    const one = person([paragraph('由{{督查单位}}报。'), block('')], 1);
    fillByName(one.editor.view, '督查单位', '督查室', { speechDate: null });
    caretIn(one, 1, 0);
    insert(one, [paragraph('{{督查单位}}每{{周期}}通报。')]);
    expect(lines(one)).toEqual(['由督查室报。', '督查室每周期通报。']);
    expect(docToBlocks(one.editor.state.doc)[1]?.inlines).toMatchObject([
      { text: '督查室', fields: { name: '督查单位' } },
      { text: '每' },
      { text: '周期', fields: { name: null } },
      { text: '通报。' },
    ]);
  });

  it('LIB2 an empty point becomes the first block and keeps its id', () => {
    const one = person(TEXT(), 1);
    caretIn(one, 2, 0);
    const { uid } = docToBlocks(one.editor.state.doc)[2] ?? {};
    insert(one);
    expect(lines(one)).toEqual([
      '一、强化保障',
      '（一）领导包抓',
      '（二）督查考核',
      '一是查得实。',
    ]);
    expect(docToBlocks(one.editor.state.doc)[2]).toMatchObject({ uid, src: 'B33@1' });
    undo(one.editor.state, one.editor.view.dispatch, one.editor.view);
    expect(lines(one)).toEqual(['一、强化保障', '（一）领导包抓', '（二）']);
  });

  it('LIB2 an empty point takes plain words; the first placeholder is selected', () => {
    const one = person(TEXT(), 1);
    caretIn(one, 2, 0);
    insert(one, built('B33'));
    expect(lines(one)[2]).toMatch(/^（二）由督查单位会同/);
    const { selection } = one.editor.state;
    expect(selection).toBeInstanceOf(NodeSelection);
    expect((selection as NodeSelection).node.attrs.text).toBe('督查单位');
  });

  it('LIB4 several go in one behind the other, at one level, as one undo step', () => {
    const one = person(TEXT(), 1);
    caretIn(one, 2, 0);
    const two = { content: [point('调度通报', 1, 'cn-comma')], src: 'B32@1' };
    const { view } = one.editor;
    const insert = insertSections([two, { content: CONTENT, src: 'B33@1' }]);
    asOneStep(insert)(view.state, view.dispatch, view);
    expect(lines(one).slice(2)).toEqual(['（二）调度通报', '（三）督查考核', '一是查得实。']);
    expect(docToBlocks(view.state.doc).map(({ src }) => src)).toEqual([
      null,
      null,
      'B32@1',
      'B33@1',
      'B33@1',
    ]);
    expect(readBlocks(one.doc)).toEqual(docToBlocks(view.state.doc));
    undo(view.state, view.dispatch, view);
    expect(lines(one)).toEqual(['一、强化保障', '（一）领导包抓', '（二）']);
  });

  it('LIB1 above when the caret stands before text, without splitting', () => {
    const one = person([block('一段话。')], 1);
    caretIn(one, 0, 0);
    insert(one);
    expect(lines(one)).toEqual(['一、督查考核', '（一）查得实。', '一段话。']);
    caretIn(one, 2, 2);
    insert(one, [block('插入。')]);
    expect(lines(one).slice(2)).toEqual(['一段话。', '插入。']);
  });

  it('LIB2 what a colleague types at the place meanwhile stays, at both', () => {
    const blocks = TEXT();
    const [one, two] = [person(blocks, 1), person(blocks, 2)];
    let late: (() => void)[] = [];
    // Apart for a moment: both act on the same text, then hear of each other.
    const [a, b] = [one.gate.admit.bind(one.gate), two.gate.admit.bind(two.gate)];
    one.gate.admit = (run) => late.push(() => a(run));
    two.gate.admit = (run) => late.push(() => b(run));
    connect(one, two);
    caretIn(one, 2, 0);
    insert(one);
    const end = two.editor.state.doc.content.size - 1;
    two.editor.view.dispatch(two.editor.state.tr.insertText('同时写的字', end));
    for (const run of late.splice(0)) run();
    late = [];
    expect(lines(one)).toEqual(lines(two));
    expect(readBlocks(one.doc)).toEqual(readBlocks(two.doc));
    expect(lines(one).join('')).toContain('同时写的字');
    expect(lines(one).join('')).toContain('督查考核');
  });

  it('LIB3 every built-in goes into an empty text and comes out of the shared one the same', () => {
    for (const { blocks } of BUILT_IN_SECTIONS) {
      const one = person([block('')], 1);
      caretIn(one, 0, 0);
      insert(one, blocks);
      expect(readBlocks(one.doc)).toEqual(docToBlocks(one.editor.state.doc));
      expect(readBlocks(one.doc).map(blockText)).toEqual(blocks.map(blockText));
      const taken = selectedSections(one.editor.state);
      expect(taken.ok).toBe(true);
    }
  });
});
