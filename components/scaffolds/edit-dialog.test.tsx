// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { type Shown, shown, typeOver } from '@/components/testing/shown';
import type { OfficeScaffold } from '@/lib/sections/scaffolds/office-scaffold';
import { SC02 } from '@/lib/sections/scaffolds/sc02';
import { EditDialog } from './edit-dialog';
import type { ScaffoldActions } from './scaffold-actions';

const OFFICE: OfficeScaffold = {
  ...{ scaffold: SC02, name: '', builtIn: 'SC02', stored: false, retired: false },
  ...{ author: '', changedAt: '', mayChange: true },
};

let dialog: Shown | null = null;
afterEach(() => dialog?.close());

function edited(change: ScaffoldActions['change'], current: OfficeScaffold = OFFICE) {
  const actions = { change, save: async () => ({}), current: async () => ({ data: current }) };
  dialog = shown(<EditDialog {...{ edited: OFFICE, from: null, actions }} onClose={() => {}} />);
  return {
    name: document.querySelector<HTMLInputElement>('input[name=name]'),
    save: () => act(async () => document.querySelector('form')?.requestSubmit()),
  };
}

it('SCF3 a built-in one that is not renamed is stored without a name', async () => {
  const change = vi.fn<ScaffoldActions['change']>(async () => ({ error: 'forbidden' }));
  const { name, save } = edited(change);
  expect(name?.value).toBe('推进调度');
  await save();
  if (name) typeOver(name, '本市调度');
  await save();
  expect(change.mock.calls.map(([, , input]) => input.name)).toEqual(['', '本市调度']);
});

it('SCF2 one that somebody retired meanwhile is told without an author', async () => {
  const theirs = { ...OFFICE, stored: true, retired: true };
  const { save } = edited(async () => ({ error: 'library-changed' }), theirs);
  await save();
  expect(document.querySelector('section.bg-near-tint h3')?.textContent).toMatch(
    /^别人刚停用或恢复了它（第 1 版）/,
  );
});
