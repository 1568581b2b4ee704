import { describe, expect, it } from 'vitest';
import type { HandWork, JoinWork } from './hand-work';
import type { LedgerRow } from './ledger-row';
import { ledgerView } from './ledger-view';
import { basisOf, sameBasis } from './row-basis';
import { NO_PROGRESS, type RowProgress } from './row-progress';
import { taskStanding } from './task-standing';
import { heading, rowsOf, shi } from './testing/chip-text';

const TEXT = [
  heading('重点任务'),
  shi('扩大覆盖。[由市民政局牵头]，<6月底前>建成140个。'),
  shi('管住价格。[由市财政局负责]，<4月20日前>印发办法。'),
  shi('再管价格。[由市财政局牵头，市商务局配合]，<年底前>评估办法。'),
];
const rows = rowsOf(TEXT);
const [first, second, third] = rows;
if (!first || !second || !third) throw new Error('three rows');

const merged = (from = second, into = first): JoinWork => ({
  ...{ rowId: from.id, kind: 'merged', task: from.task },
  ...{ intoId: into.id, intoTask: into.task },
});
const split: HandWork = {
  ...{ rowId: first.id, kind: 'split', task: first.task },
  pieces: [
    { id: first.id, text: '选址' },
    { id: 'piece0000002', text: '建成140个' },
  ],
};
const progressOf = (row = first, fields: Partial<RowProgress> = {}): RowProgress => ({
  ...NO_PROGRESS,
  ...{ rowId: row.id, version: 1, basis: basisOf(row), checkedAt: '2025-03-11T00:00:00Z' },
  ...fields,
});
const tasks = (hand: readonly HandWork[], of: readonly LedgerRow[] = rows) =>
  ledgerView(of, { hand, progress: [] }).tasks;
const said = (work: readonly HandWork[], of: readonly LedgerRow[] = rows) =>
  tasks(work, of).map(({ task }) => task);

describe('L16 stale rows', () => {
  it('L16 words, units and days count, place and spaces do not', () => {
    const stale = (change: Partial<LedgerRow>) =>
      ledgerView([{ ...first, ...change }], { hand: [], progress: [progressOf()] }).tasks[0]?.stale;
    expect(tasks([])[0]?.stale).toBe(false);
    expect(stale({})).toBe(false);
    expect(stale({ point: null, clause: first.clause.replace('，', '， ') })).toBe(false);
    expect(stale({ clause: '建成150个' })).toBe(true);
    expect(stale({ lead: [] })).toBe(true);
    const later = first.deadlines.map((one) => ({ ...one, to: '2026-06-30' }));
    expect(stale({ deadlines: later })).toBe(true);
    const two = { ...basisOf(third), units: [...basisOf(third).units].reverse() };
    expect(sameBasis(two, basisOf(third))).toBe(true);
  });

  it('L16 a row found by another of its chips keeps its progress, and merging does not make it stale', () => {
    const [resp = '', date = ''] = first.chipIds;
    expect(resp).toBe(first.id);
    const onDate = progressOf(first, { rowId: date });
    const [task, ...others] = ledgerView(rows, { hand: [], progress: [onDate] }).tasks;
    expect(task).toMatchObject({ id: date, progress: onDate, stale: false });
    expect(others.map(({ id }) => id)).toEqual([second.id, third.id]);
    const kept = { hand: [merged()], progress: [progressOf(), progressOf(second)] };
    expect(ledgerView(rows, kept).tasks[0]).toMatchObject({
      stale: false,
      joined: [{ rowId: second.id }],
    });
    const split2 = { hand: [split], progress: [progressOf()] };
    expect(ledgerView(rows, split2).tasks.map(({ stale }) => stale)).not.toContain(true);
  });
});

describe('L17 by hand', () => {
  it('L17 a split gives a task for each piece, with the units and dates of the row', () => {
    const list = tasks([split]);
    expect(list.map(({ id, task }) => [id, task])).toEqual([
      [first.id, '选址'],
      ['piece0000002', '建成140个'],
      [second.id, second.task],
      [third.id, third.task],
    ]);
    expect(list[1]).toMatchObject({ lead: first.lead, deadlines: first.deadlines });
    expect(list.some(({ handStale }) => handStale)).toBe(false);
  });

  it('L17 a merge gives one task with everybody and every day; one name once', () => {
    const [one, ...rest] = tasks([merged(third, second)]).slice(1);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      id: second.id,
      task: `${second.task}；${third.task}`,
      sources: [second, third],
    });
    // Its highest role.
    expect(one?.lead.map(({ name }) => name)).toEqual(['市财政局']);
    expect(one?.responsible).toEqual([]);
    expect(one?.support.map(({ name }) => name)).toEqual(['市商务局']);
    expect(one?.deadlines.map(({ words }) => words)).toEqual(['4月20日前', '年底前']);
  });

  it('L17 a duplicate stands behind the other', () => {
    const list = tasks([{ ...merged(third, second), kind: 'duplicate' }]);
    expect(list.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(list[1]?.duplicates.map(({ id }) => id)).toEqual([third.id]);
    expect(list[1]?.task).toBe(second.task);
  });

  it('L17 holds when the text around changes, is stale when the task itself does', () => {
    const renumbered = rowsOf([TEXT[0], TEXT[3], TEXT[2], TEXT[1]] as typeof TEXT);
    expect(tasks([split, merged(third, second)], renumbered).map((one) => one.handStale)).toEqual([
      false,
      false,
      false,
    ]);
    const edited = rows.map((row) => (row === first ? { ...row, task: '建成150个' } : row));
    expect(tasks([split], edited).map(({ handStale }) => handStale)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(said([split], edited).slice(0, 2)).toEqual(['选址', '建成140个']);
    expect(tasks([merged()], edited)[0]?.handStale).toBe(true);
  });

  it('L17 without the row that leads the other is back, as stale; circles and chains hide nothing', () => {
    const alone = tasks([merged()], [second, third]);
    expect(alone.map(({ id, handStale }) => [id, handStale])).toEqual([
      [second.id, true],
      [third.id, false],
    ]);
    expect(tasks([merged(first, second), merged(second, first)])).toHaveLength(3);
    expect(tasks([merged(first, first)])).toHaveLength(3);
    const chain = tasks([merged(second, first), merged(third, second)]);
    expect(new Set(chain.flatMap(({ sources }) => sources.map(({ id }) => id)))).toEqual(
      new Set(rows.map(({ id }) => id)),
    );
  });
});

describe('L18 rows that left the text', () => {
  it('L18 keep their progress; hidden rows and pieces are in the text', () => {
    const all = [progressOf(), progressOf(second), progressOf(third, { rowId: 'piece0000002' })];
    const ids = (of: readonly LedgerRow[] = rows, hand: HandWork[] = []) =>
      ledgerView(of, { hand, progress: all }).gone.map(({ rowId }) => rowId);
    expect(ids()).toEqual(['piece0000002']);
    expect(ids(rows, [split])).toEqual([]);
    expect(ids(rows, [split, merged(second, third)])).toEqual([]);
    expect(ids([third], [split])).toEqual([first.id, second.id, 'piece0000002']);
  });
});

describe('L19 red, amber, blue, green', () => {
  it('L19 follows the day and what people say', () => {
    const on = (today: string, status?: RowProgress['status']) =>
      taskStanding({ ...first, progress: status ? { status } : null }, today).standing;
    expect(on('2025-03-10')).toBe('plan');
    expect(on('2025-06-25')).toBe('near');
    expect(on('2025-07-01')).toBe('overdue');
    expect(on('2025-07-01', 'underway')).toBe('overdue');
    expect(on('2025-07-01', 'closed')).toBe('done');
    expect(on('2025-07-01', 'ongoing')).toBe('plan');
    expect(on('2025-03-10', 'behind')).toBe('behind');
    expect(on('2025-06-25', 'behind')).toBe('near');
  });

  it.each([
    ['unstarted', 'undated'],
    ['underway', 'undated'],
    ['behind', 'behind'],
    ['ongoing', 'plan'],
    ['closed', 'done'],
  ] as const)('L19 without any date %s is %s: there is no plan to keep', (status, standing) => {
    const row = { deadlines: [], progress: { status } };
    expect(taskStanding(row, '2025-03-10')).toEqual({ standing, due: null });
  });
});
