// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type Shown, shown } from '@/components/testing/shown';
import { chipBoard } from '@/lib/editor/chips/chip-plugin';
import { Subject } from '@/lib/editor/connection/observable';
import { fillByName } from '@/lib/editor/placeholders/fill-by-name';
import { namedPlaceholders } from '@/lib/editor/placeholders/named-placeholders';
import { person, type TestPerson } from '@/lib/editor/testing/two-editors';
import { paragraph } from '@/lib/sections/built-in/content';
import { dismissToast, toastSnapshot } from '../../ui/toast-store';
import { useOverwritten } from './use-overwritten';

const META = new Subject({
  ...{ name: '讲话', speechDate: '2026-03-01', speaker: '', post: '', occasion: '', region: '' },
});

function Watch({ who: { editor, doc, awareness } }: { readonly who: TestPerson }) {
  useOverwritten(editor, chipBoard(editor.state), { connection: { doc, awareness }, meta: META });
  return null;
}

let page: Shown | null = null;
afterEach(() => {
  page?.close();
  for (const { id } of toastSnapshot()) dismissToast(id);
});

const value = ({ editor }: TestPerson) => namedPlaceholders(editor.state)[0]?.filled[0]?.words;
const last = () => toastSnapshot().at(-1);

it('CHIP10 own words that cannot be put back now are said to be so, and can be later', () => {
  const text = [paragraph('由{{督查单位|单位}}通报，报{{督查单位}}。')];
  const [a, b] = [person(text, 1), person(text, 2)];
  page = shown([a, b].map((who, at) => <Watch key={at === 0 ? 'a' : 'b'} who={who} />));
  act(() => {
    for (const [who, words] of [
      [a, '市督查室'],
      [b, '市效能办'],
    ] as const) {
      fillByName(who.editor.view, '督查单位', words, META.get());
    }
    const [fromA, fromB] = [Y.encodeStateAsUpdate(a.doc), Y.encodeStateAsUpdate(b.doc)];
    Y.applyUpdate(a.doc, fromB, 'peer');
    Y.applyUpdate(b.doc, fromA, 'peer');
  });
  const [lost, mine] = value(a) === '市督查室' ? [b, '市效能办'] : [a, '市督查室'];
  expect(toastSnapshot()).toHaveLength(1);
  lost.editor.setEditable(false);
  last()?.action?.run();
  expect(last()?.text).toBe('正文现在不能改，稍后再填');
  expect(value(lost)).not.toBe(mine);
  lost.editor.setEditable(true);
  last()?.action?.run();
  expect(namedPlaceholders(lost.editor.state)[0]?.filled.map(({ words }) => words)).toEqual([
    mine,
    mine,
  ]);
});
