// @vitest-environment jsdom
import {
  AppRouterContext,
  type AppRouterInstance,
} from 'next/dist/shared/lib/app-router-context.shared-runtime';
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Shown, shown } from '@/components/testing/shown';
import { ledgerView } from '@/lib/ledger/ledger-view';
import { basisOf } from '@/lib/ledger/row-basis';
import { NO_PROGRESS, type RowProgress } from '@/lib/ledger/row-progress';
import type { LedgerLine } from '@/lib/ledger/sheet/ledger-line';
import { rowsOf, shi } from '@/lib/ledger/testing/chip-text';
import type { LedgerActions } from './row/ledger-actions';
import { useLine } from './use-line';

const [row] = rowsOf([shi('扩大覆盖。[由市民政局牵头]，<6月底前>建成140个。')]);
if (!row) throw new Error('no row');
const [task] = ledgerView([row], { hand: [], progress: [] }).tasks;
if (!task) throw new Error('no task');
const LINE: LedgerLine = { ...task, draft: { id: 'd', name: '' } };
const progress = (version: number): RowProgress => ({
  ...NO_PROGRESS,
  ...{ rowId: row.id, version, basis: basisOf(row), checkedAt: '' },
});

const router = { refresh: vi.fn() } as unknown as AppRouterInstance;
const read = vi.fn<LedgerActions['readProgress']>();
let line: ReturnType<typeof useLine>;
let page: Shown | null = null;

function Line() {
  line = useLine(LINE, {
    actions: { readProgress: read } as unknown as LedgerActions,
    writable: ['d'],
  });
  return null;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  page = shown(
    <AppRouterContext.Provider value={router}>
      <Line />
    </AppRouterContext.Provider>,
  );
  act(() => line.toggle());
});
afterEach(() => {
  page?.close();
  vi.useRealTimers();
});

/** Answers the questions in this order. */
const refreshed = () => act(async () => line.context.refresh());

it('an answer that comes late does not take back a newer one', async () => {
  const answers: ((version: number) => void)[] = [];
  read.mockImplementation(
    () => new Promise((done) => answers.push((version) => done({ data: progress(version) }))),
  );
  await refreshed();
  await refreshed();
  await act(async () => answers[1]?.(2));
  await act(async () => answers[0]?.(1));
  expect(line.task.progress?.version).toBe(2);
});

it('without a network it is asked for again, and the page shows it when the line is closed meanwhile', async () => {
  read.mockRejectedValue(new TypeError('Failed to fetch'));
  await refreshed();
  expect(line.task.progress).toBeNull();
  read.mockResolvedValue({ data: progress(3) });
  await act(async () => vi.advanceTimersByTime(3_000));
  expect(line.task.progress?.version).toBe(3);

  read.mockRejectedValue(new TypeError('Failed to fetch'));
  await refreshed();
  act(() => line.toggle());
  expect(router.refresh).toHaveBeenCalledTimes(1);
  const asked = read.mock.calls.length;
  await act(async () => vi.advanceTimersByTime(10_000));
  expect(read).toHaveBeenCalledTimes(asked);
  act(() => line.toggle());
  act(() => line.toggle());
  expect(router.refresh).toHaveBeenCalledTimes(1);
});

it('a refusal shows the page anew', async () => {
  read.mockResolvedValue({ error: 'forbidden' });
  await refreshed();
  expect(router.refresh).toHaveBeenCalledTimes(1);
});
