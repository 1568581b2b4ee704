// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { FormState } from '@/components/forms/form-state';
import { choose, type Shown, shown, typeOver } from '@/components/testing/shown';
import { builtInBlocks } from '@/lib/templates/built-in/built-in-template';
import { placeField } from '@/lib/templates/place-values';
import type { ListedTemplate } from '@/lib/templates/speech-template';
import { NewDraftForm } from './new-draft-form';

const TEXTS: Readonly<Record<string, string>> = {
  a: '由{{牵头单位|单位}}在{{时限|日期}}前办好，{{方式|选项|现场|视频}}开会。',
  b: '由{{牵头单位|单位}}负责。',
};
const template = (id: string): ListedTemplate => ({
  ...{ id, name: `模板${id}`, builtIn: null, author: '', savedAt: '', chars: 10 },
  ...{ retired: false, mayRetire: false },
});

let form: Shown | null = null;
afterEach(() => form?.close());

function formOf(action: (data: FormData) => FormState) {
  form = shown(
    <NewDraftForm
      action={async (_, data) => action(data)}
      scaffolds={[]}
      speakers={[]}
      templates={[template('a'), template('b')]}
      templateActions={{
        read: async (id) => ({
          data: { blocks: builtInBlocks({ text: TEXTS[id] ?? '' }), units: [] },
        }),
        setRetired: async () => ({}),
      }}
    />,
  );
  const { page } = form;
  const card = (value: string) =>
    act(async () => page.querySelector<HTMLElement>(`input[value="${value}"]`)?.click());
  return { page, card };
}

function field<E extends HTMLElement>(name: string): E {
  const found = document.getElementById(placeField(name));
  if (!found) throw new Error(`no field ${name}`);
  return found as E;
}
const value = (name: string) => field<HTMLInputElement>(name).value;

it('TPL5 what was typed for a template is there again after another card, and for a name of another template', async () => {
  const sent: (string | null)[] = [];
  const { page, card } = formOf((data) => {
    sent.push(String(data.get(placeField('时限'))));
    return { fields: { [placeField('时限')]: 'place-date' } };
  });
  await card('template:a');
  typeOver(field<HTMLInputElement>('牵头单位'), '市水务局');
  typeOver(field<HTMLInputElement>('时限'), '6月底');
  choose(field<HTMLSelectElement>('方式'), '视频');
  await card('blank');
  await card('template:b');
  expect(value('牵头单位')).toBe('市水务局');
  typeOver(field<HTMLInputElement>('牵头单位'), '市城建局');
  await card('template:a');
  expect(['牵头单位', '时限', '方式'].map(value)).toEqual(['市城建局', '6月底', '视频']);
  await act(async () => page.querySelector('form')?.requestSubmit());
  expect(sent).toEqual(['6月底']);
  expect(['牵头单位', '时限', '方式'].map(value)).toEqual(['市城建局', '6月底', '视频']);
});

it('TPL5 PL7 a date tells the day that it is read as, counted from the day of the speech', async () => {
  const { card } = formOf(() => ({}));
  await card('template:a');
  const hint = () => document.getElementById(`${placeField('时限')}-hint`)?.textContent ?? '';
  typeOver(field<HTMLInputElement>('时限'), '6月底前');
  expect(hint()).toBe('');
  const date = document.querySelector<HTMLInputElement>('input[name="speechDate"]');
  if (date) typeOver(date, '2026-03-18');
  expect(hint()).toBe('读作 2026年6月30日');
  expect(field('时限').getAttribute('aria-describedby')).toBe(`${placeField('时限')}-hint`);
  for (const said of ['2026年6月30日', '6月', '']) {
    typeOver(field<HTMLInputElement>('时限'), said);
    expect(hint()).toBe('');
  }
});
