// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Shown, shown } from '@/components/testing/shown';
import { Subject } from '@/lib/editor/connection/observable';
import type { Saving } from './save-words';
import { StatePill } from './state-pill';

const AT = Date.UTC(2026, 2, 2, 6, 30);
const state = (phase: Saving['phase']): Saving => ({
  ...{ phase, savedAt: AT, pending: phase === 'saved' ? 0 : 1, stage: 'drafting' },
});

let page: Shown | null = null;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  page?.close();
  vi.useRealTimers();
});

it('SAVE11 between keys the pill goes on saying that it saves; its phase is true at once', () => {
  const save = new Subject(state('saved'));
  page = shown(<StatePill save={save} />);
  const pill = page.page.querySelector<HTMLElement>('[data-testid="save-state"]');
  const tell = (phase: Saving['phase']) => act(() => save.set(state(phase)));
  const says = () => [pill?.dataset.phase, pill?.textContent?.slice(0, 3)];
  expect(says()).toEqual(['saved', '已保存']);
  for (let key = 0; key < 5; key++) {
    tell('saving');
    expect(says()).toEqual(['saving', '保存中']);
    vi.advanceTimersByTime(60);
    tell('saved');
    expect(says()).toEqual(['saved', '保存中']);
    vi.advanceTimersByTime(60);
  }
  vi.advanceTimersByTime(300);
  expect(says()).toEqual(['saved', '已保存']);
  tell('saving');
  tell('saved');
  tell('offline');
  expect(says()).toEqual(['offline', '离线·']);
  vi.advanceTimersByTime(1_000);
  expect(says()).toEqual(['offline', '离线·']);
});
