// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Shown, shown, typeOver } from '@/components/testing/shown';
import { person } from '@/lib/editor/testing/two-editors';
import { paragraph } from '@/lib/sections/built-in/content';
import type { UnitActions } from '../editor/chip/unit-choice';
import { SaveTemplateDialog } from './save-template-dialog';

const META = {
  name: '供水讲话',
  speechDate: '2026-03-01',
  speaker: '',
  post: '',
  occasion: '',
  region: '',
} as const;

let page: Shown | null = null;
afterEach(() => page?.close());

/** The window over a speech; an answer to come is awaited. */
async function windowOver(list: UnitActions['list']) {
  const { editor } = person([paragraph('6月底前改造管网35公里。')], 1);
  const add: UnitActions['add'] = async () => ({});
  const dialog = (speechDate: string) => (
    <SaveTemplateDialog
      {...{ editor, draftId: 'd', units: { list, add } }}
      meta={{ ...META, speechDate }}
      save={async () => ({})}
      onClose={() => {}}
    />
  );
  const one = shown(dialog(META.speechDate));
  page = one;
  await act(async () => {});
  return { on: (date: string) => one.show(dialog(date)) };
}

const names = () => [...document.querySelectorAll<HTMLInputElement>('li input[lang]')];
const alert = () => document.querySelector('[role=alert]');

describe('saving a speech as a template', () => {
  it('FB1 what was chosen stays when the day of the speech changes meanwhile', async () => {
    const list = vi.fn(async () => ({ units: [] }));
    const { on } = await windowOver(list);
    const [first] = names();
    if (!first) throw new Error('nothing found');
    typeOver(first, '改造时限');
    on('2027-03-01');
    await act(async () => {});
    expect(names()[0]?.value).toBe('改造时限');
    expect(list).toHaveBeenCalledTimes(1);
  });

  it('FB7 a registry that was not read is told, and read again when asked', async () => {
    const list = vi.fn<UnitActions['list']>(async () => ({ error: 'no-connection' }));
    await windowOver(list);
    expect(alert()?.textContent).toBe('网络没有连上，连上后再试');
    expect(names()).toEqual([]);
    list.mockImplementation(async () => ({ units: [] }));
    await act(async () => {
      alert()?.parentElement?.querySelector('button')?.click();
    });
    expect(alert()).toBeNull();
    expect(names()).not.toEqual([]);
  });
});
