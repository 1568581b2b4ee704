// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { block } from '@/lib/draft/testing';
import { connect, person, type TestPerson } from '../testing/two-editors';

let [one, two] = [] as unknown as [TestPerson, TestPerson];

beforeEach(() => {
  const blocks = [
    block('认清形势，把困难估计足。'),
    block('突出重点，把责任压实。'),
    block('保障。'),
  ];
  [one, two] = [person(blocks, 1), person(blocks, 2)];
  connect(one, two);
  one.editor.view.focus();
  one.editor.commands.setTextSelection(3);
});

/** A key puts the browser's caret there; the editor is told in a later task. */
function goTo(index: number, offset: number): number {
  const { view } = one.editor;
  view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
  const text = view.dom.children[index]?.firstChild as Text;
  document.getSelection()?.collapse(text, offset);
  return view.posAtDOM(text, offset);
}

const head = () => one.editor.state.selection.head;

it('SEL1 a moved caret counts when a colleague writes before the editor is told of it', () => {
  const wanted = goTo(1, 4);
  expect(head()).toBe(3);
  two.editor.view.dispatch(two.editor.state.tr.insertText('必须', 1));
  expect(head()).toBe(wanted + 2);
});

it('SEL1 it counts when something else is drawn first', () => {
  const wanted = goTo(2, 1);
  const { view, state } = one.editor;
  view.dispatch(state.tr.setMeta('mark', true));
  expect(head()).toBe(wanted);
});

it('SEL1 what sets the caret itself has the last word', () => {
  goTo(2, 1);
  one.editor.commands.setTextSelection(5);
  expect(head()).toBe(5);
});

it('SEL1 a caret that the browser puts somewhere by itself does not count', () => {
  const { view, state } = one.editor;
  document.getSelection()?.collapse(view.dom.children[2]?.firstChild as Text, 1);
  view.dispatch(state.tr.setMeta('mark', true));
  expect(head()).toBe(3);
});
