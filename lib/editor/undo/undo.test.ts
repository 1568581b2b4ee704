// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockText } from '@/lib/draft/block-text';
import { DEFAULT_ATTRS } from '@/lib/draft/default-attrs';
import type { Block } from '@/lib/draft/draft';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { enter } from '../commands/enter';
import { connect, person, type TestPerson } from '../testing/two-editors';
import { redo, undo } from './undo-plugin';
import { asOneStep, closeUndoStep } from './undo-step';

const block = (uid: string, text: string): Block => ({
  ...DEFAULT_ATTRS,
  uid: uid.padEnd(12, '0'),
  inlines: text ? [{ type: 'text', text, marks: [] }] : [],
});

function two(...texts: string[]) {
  const blocks = texts.map((text, i) => block(`b${i}`, text));
  const [a, b] = [person(blocks, 1), person(blocks, 2)];
  connect(a, b);
  return { a, b };
}

const words = ({ editor }: TestPerson) => docToBlocks(editor.state.doc).map(blockText);
const shared = ({ doc }: TestPerson) => readBlocks(doc).map(blockText);
const run = ({ editor }: TestPerson, command: typeof undo) =>
  command(editor.state, editor.view.dispatch, editor.view);
const type = ({ editor }: TestPerson, at: number, text: string) =>
  editor.view.dispatch(editor.state.tr.insertText(text, at));
const caret = ({ editor }: TestPerson) => editor.state.selection.from;
const put = ({ editor }: TestPerson, from: number, to = from) =>
  editor.commands.setTextSelection({ from, to });

describe('undo', () => {
  it('UNDO1 never takes back what a colleague wrote', () => {
    const { a, b } = two('甲乙丙');
    type(a, 2, '一');
    type(b, 3, '二');
    closeUndoStep(a.editor.state);
    type(a, 4, '三');
    expect(words(a)).toEqual(['甲一二三乙丙']);
    run(a, undo);
    run(a, undo);
    expect(words(a)).toEqual(['甲二乙丙']);
    expect(run(a, undo)).toBe(false);
    run(a, redo);
    run(a, redo);
    expect(words(a)).toEqual(['甲一二三乙丙']);
    expect(shared(b)).toEqual(words(a));
  });

  it('UNDO2 a command is a step of its own', () => {
    const { a } = two('甲乙');
    put(a, 2);
    type(a, 2, '一');
    run(a, asOneStep(enter));
    type(a, caret(a), '二');
    expect(words(a)).toEqual(['甲一', '二乙']);
    run(a, undo);
    expect(words(a)).toEqual(['甲一', '乙']);
    run(a, undo);
    expect(words(a)).toEqual(['甲一乙']);
    run(a, undo);
    expect(words(a)).toEqual(['甲乙']);
  });

  it('UNDO3 the selection comes back, where its words are now', () => {
    const { a, b } = two('甲乙丙丁', '戊');
    put(a, 2, 4);
    a.editor.view.dispatch(a.editor.state.tr.deleteSelection());
    type(b, 1, '前面来的');
    put(a, a.editor.state.doc.content.size - 1);
    run(a, undo);
    expect(words(a)).toEqual(['前面来的甲乙丙丁', '戊']);
    const { from, to } = a.editor.state.selection;
    expect(a.editor.state.doc.textBetween(from, to)).toBe('乙丙');
    run(a, redo);
    expect(words(a)).toEqual(['前面来的甲丁', '戊']);
  });

  it('UNDO1 a colleague may delete what this person wrote; undo then has nothing to take', () => {
    const { a, b } = two('甲');
    type(a, 2, '乙');
    b.editor.view.dispatch(b.editor.state.tr.delete(2, 3));
    run(a, undo);
    expect(words(a)).toEqual(['甲']);
    expect(shared(b)).toEqual(['甲']);
  });
});
