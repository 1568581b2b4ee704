// @vitest-environment jsdom
import type { Editor } from '@tiptap/core';
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { choose, goTo, pressEnter, type Shown, shown, typeOver } from '@/components/testing/shown';
import { askByName } from '@/lib/editor/placeholders/fill-by-name';
import { namedPlaceholders } from '@/lib/editor/placeholders/named-placeholders';
import { person, type TestPerson } from '@/lib/editor/testing/two-editors';
import { paragraph } from '@/lib/sections/built-in/content';
import { unitBook } from '@/lib/units/unit-book';
import { PlaceholderForm } from './placeholder-form';
import { useChip } from './use-chip';

const UNITS = { book: unitBook([]), known: true, put: () => {}, refresh: () => {} };
const META = { speechDate: '2026-03-01', region: '' };

/** As the popover does it: shown again with every change of the chip. */
function Form({ editor, id }: { readonly editor: Editor; readonly id: string }) {
  const node = useChip(editor, id);
  return node ? (
    <PlaceholderForm editor={editor} node={node} units={UNITS} meta={META} onFilled={() => {}} />
  ) : null;
}

let form: Shown | null = null;
afterEach(() => form?.close());

function formOf(text: string): { readonly one: TestPerson; readonly page: HTMLElement } {
  const one = person([paragraph(text)], 1);
  const { id = '' } = namedPlaceholders(one.editor.state)[0]?.open[0] ?? {};
  form = shown(<Form editor={one.editor} id={id} />);
  return { one, page: form.page };
}

const asked = ({ editor }: TestPerson) => namedPlaceholders(editor.state)[0]?.asked;

function field<E extends Element>(page: HTMLElement, selector: string): E {
  const found = page.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
const choices = (page: HTMLElement) => field<HTMLTextAreaElement>(page, 'textarea');
const typeOf = (page: HTMLElement) => field<HTMLSelectElement>(page, 'select');

describe('what a name asks for', () => {
  it('PH12 choices with marks in them stay as they are when their field is only visited', () => {
    const { one, page } = formOf('以{{方式|选项|现场、视频|书面；材料}}参加');
    const before = one.editor.state.doc;
    goTo(choices(page));
    expect(choices(page).value).toBe('现场、视频\n书面；材料');
    goTo(typeOf(page));
    expect(one.editor.state.doc).toBe(before);
    typeOver(choices(page), '现场、视频\n\n书面；材料\n委托');
    goTo(typeOf(page));
    expect(asked(one)?.options).toEqual(['现场、视频', '书面；材料', '委托']);
  });

  it('PH12 another type keeps what was not touched', () => {
    const { one, page } = formOf('以{{方式|选项|现场、视频|书面}}参加');
    choose(typeOf(page), 'choice');
    expect(asked(one)).toMatchObject({ type: 'choice', options: ['现场、视频', '书面'] });
    choose(typeOf(page), 'date');
    expect(asked(one)).toMatchObject({ type: 'date', options: [] });
  });

  it('PH12 the focus stays in the field that stores', () => {
    const { one, page } = formOf('长{{里程|数字|公里}}');
    const input = field<HTMLInputElement>(page, 'label + input');
    typeOver(input, '米');
    pressEnter(input);
    expect(asked(one)?.measure).toBe('米');
    expect(document.activeElement).toBe(input);
    expect(input.isConnected).toBe(true);
  });

  it('PH12 what a colleague says meanwhile leaves what is typed, and is shown where nothing is', () => {
    const { one, page } = formOf('以{{方式|选项|现场|视频}}参加');
    const ask = (...options: string[]) =>
      act(() => void askByName(one.editor.view, '方式', { type: 'choice', measure: '', options }));
    ask('现场', '书面');
    expect(choices(page).value).toBe('现场\n书面');
    typeOver(choices(page), '现场\n电话');
    ask('委托');
    expect(choices(page).value).toBe('现场\n电话');
    goTo(typeOf(page));
    expect(asked(one)?.options).toEqual(['现场', '电话']);
  });
});
