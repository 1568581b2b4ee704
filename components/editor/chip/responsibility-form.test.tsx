// @vitest-environment jsdom
import type { Editor } from '@tiptap/core';
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { pressEnter, type Shown, shown, typeOver } from '@/components/testing/shown';
import { chipBoard } from '@/lib/editor/chips/chip-plugin';
import { person } from '@/lib/editor/testing/two-editors';
import { heading, withChips } from '@/lib/ledger/testing/chip-text';
import { readUnits } from '@/lib/responsibility/chip-units';
import type { RegistryUnit } from '@/lib/units/registry-unit';
import { unit } from '@/lib/units/testing';
import { chipHandle } from './chip-handle';
import { ResponsibilityForm } from './responsibility-form';
import type { UnitActions } from './unit-choice';
import { useChip } from './use-chip';
import { useUnits } from './use-units';

const COOP = unit('市供销社', '供销');
let page: Shown | null = null;
afterEach(() => page?.close());

/** An answer of the server that comes when the test says so. */
function late<T>() {
  let resolve: (value: T) => void;
  const answer = new Promise<T>((done) => {
    resolve = done;
  });
  return [answer, (value: T) => act(async () => resolve(value))] as const;
}

/** The form of a chip, as it is shown in the text and in the ledger. */
function Form({
  editor,
  id,
  actions,
}: {
  readonly editor: Editor;
  readonly id: string;
  readonly actions: UnitActions;
}) {
  const units = useUnits('d', actions);
  const node = useChip(editor, id);
  const chip = chipHandle(editor, id);
  const meta = { speechDate: '2026-03-01' };
  if (!node) return null;
  return <ResponsibilityForm {...{ chip, node, units, actions, meta, peer: null, draftId: 'd' }} />;
}

/** It is open on a chip that names 市民政局. */
function form(actions: UnitActions) {
  const { editor } = person([heading('压实责任'), withChips('[由市民政局牵头]。')], 1);
  const board = chipBoard(editor.state);
  let id = '';
  editor.state.doc.descendants((node) => {
    if (node.type.name === 'responsibility') id = String(node.attrs.id);
  });
  page = shown(<Form {...{ editor, id, actions }} />);
  const field = page.page.querySelector<HTMLInputElement>('[role=combobox]');
  if (!field) throw new Error('no field');
  const enter = (words: string) => {
    typeOver(field, words);
    pressEnter(field);
  };
  const named = () => readUnits(board?.find(id)?.node.attrs ?? {}).map(({ name }) => name);
  return { field, enter, named };
}

it('CHIP12 a unit that is entered before the registry is here is taken from it', async () => {
  const [units, come] = late<{ units: RegistryUnit[] }>();
  const add = vi.fn(async () => ({}));
  const { enter, field, named } = form({ list: () => units, add });
  enter('供销');
  expect(page?.page.querySelector('[role=status]')?.textContent).toBe('正在读取单位库…');
  await come({ units: [COOP] });
  expect(named()).toEqual(['市民政局', '市供销社']);
  expect(field.value).toBe('');
  expect(add).not.toHaveBeenCalled();
});

it('CHIP12 other words than those that were entered wait for their own Enter', async () => {
  const [units, come] = late<{ units: RegistryUnit[] }>();
  const { enter, field, named } = form({ list: () => units, add: async () => ({}) });
  enter('供销');
  typeOver(field, '市');
  await come({ units: [COOP] });
  expect(named()).toEqual(['市民政局']);
  expect(field.value).toBe('市');
});

it('CHIP12 what is added and typed while a new unit goes into the registry stays', async () => {
  const [added, come] = late<{ unit: RegistryUnit }>();
  const { enter, field, named } = form({
    list: async () => ({ units: [COOP] }),
    add: () => added,
  });
  await act(async () => {});
  enter('市新设局');
  enter('供销');
  typeOver(field, '市教');
  await come({ unit: unit('市新设局') });
  expect(named()).toEqual(['市民政局', '市供销社', '市新设局']);
  expect(field.value).toBe('市教');
});
