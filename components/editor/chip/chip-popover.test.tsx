// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { type Shown, shown, typeOver } from '@/components/testing/shown';
import { namedPlaceholders } from '@/lib/editor/placeholders/named-placeholders';
import { person } from '@/lib/editor/testing/two-editors';
import { paragraph } from '@/lib/sections/built-in/content';
import { unitBook } from '@/lib/units/unit-book';
import { chipHandle } from './chip-handle';
import { ChipPopover } from './chip-popover';

const META = {
  ...{ name: '讲话', speechDate: '2026-03-01', speaker: '', post: '', occasion: '', region: '' },
};
// jsdom measures nothing.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

let popover: Shown | null = null;
afterEach(() => popover?.close());

function over(text: string) {
  const { editor } = person([paragraph(text)], 1);
  const { id = '' } = namedPlaceholders(editor.state)[0]?.open[0] ?? {};
  const onClose = vi.fn();
  popover = shown(
    <ChipPopover
      {...{ editor, onClose, draftId: 'd', meta: META, peer: null }}
      chip={chipHandle(editor, id)}
      units={{ book: unitBook([]), known: true, put: () => {}, refresh: () => {} }}
      actions={{ list: async () => ({}), add: async () => ({}) }}
    />,
  );
  const field = document.querySelector<HTMLInputElement>('[data-first]');
  if (!field) throw new Error('no field');
  const done = [...document.querySelectorAll('button')].find((one) => one.textContent === '完成');
  return { editor, field, onClose, done: () => act(() => done?.click()) };
}

it('PH14 完成 takes what was typed and not entered, and stays open when that is refused', () => {
  const { editor, field, onClose, done } = over('在{{时限|日期}}前办，{{时限}}后报。');
  typeOver(field, '过几天');
  done();
  expect(onClose).not.toHaveBeenCalled();
  expect(document.querySelector('[role=alert]')?.textContent).toMatch(/^写一个具体日期/);
  typeOver(field, '3月5日');
  done();
  expect(onClose).toHaveBeenCalledExactlyOnceWith(true);
  expect(namedPlaceholders(editor.state)[0]?.filled.map(({ words }) => words)).toEqual([
    '2026年3月5日',
    '2026年3月5日',
  ]);
});

it('PH14 完成 with nothing typed only closes', () => {
  const { editor, onClose, done } = over('由{{单位}}办。');
  const before = editor.state.doc;
  done();
  expect(onClose).toHaveBeenCalledExactlyOnceWith(true);
  expect(editor.state.doc).toBe(before);
});

it('PH14 a click beside the window takes what was typed, and leaves the caret where it went', async () => {
  const { editor, field, onClose } = over('由{{单位}}办。');
  typeOver(field, '市民政局');
  // The window listens from the next turn on.
  await act(() => new Promise((done) => setTimeout(done)));
  act(() => {
    for (const event of ['pointerdown', 'click'])
      document.body.dispatchEvent(new MouseEvent(event, { bubbles: true }));
  });
  expect(onClose).toHaveBeenCalledExactlyOnceWith(false);
  expect(namedPlaceholders(editor.state)[0]?.filled.map(({ words }) => words)).toEqual([
    '市民政局',
  ]);
});
