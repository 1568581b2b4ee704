import type { UnitBook } from '../units/unit-book';
import { unitTitles } from '../units/unit-titles';
import type { LedgerPoint, LedgerRow } from './ledger-row';
import { type StandingRow, taskStanding } from './task-standing';

export const GROUPINGS = ['section', 'unit', 'date'] as const;
export type Grouping = (typeof GROUPINGS)[number];

type GroupedRow = LedgerRow & StandingRow;

export interface LedgerGroup<T extends LedgerRow = LedgerRow> {
  /** Unit name, `overdue`, `near`, `done`, a month `YYYY-MM`, uid of a heading; '' = without any. */
  readonly key: string;
  readonly section: LedgerPoint | null;
  readonly rows: readonly T[];
}

/**
 * L14: the rows in groups. By unit a row stands under everybody who leads it, by the name that the registry
 * has for the unit today (`lib/units` UB6).
 * @param today civil date in the workspace's zone
 * @param book the registry, where it is here
 */
export function groupRows<T extends GroupedRow>(
  rows: readonly T[],
  by: Grouping,
  today: string,
  book: UnitBook | null = null,
): readonly LedgerGroup<T>[] {
  const titleOf = unitTitles(book);
  const groups = new Map<string, { section: LedgerPoint | null; rows: T[] }>();
  for (const row of by === 'date' ? byDay(rows, today) : rows) {
    for (const key of keysOf(row, by, today, titleOf)) {
      const group = groups.get(key) ?? { section: by === 'section' ? row.section : null, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
  }
  const list = [...groups].map(([key, group]) => ({ key, ...group }));
  if (by === 'section') return list;
  return [...list.filter(({ key }) => key !== ''), ...list.filter(({ key }) => key === '')];
}

function keysOf(
  row: GroupedRow,
  by: Grouping,
  today: string,
  titleOf: ReturnType<typeof unitTitles>,
): string[] {
  if (by === 'section') return [row.section?.uid ?? ''];
  if (by === 'date') {
    const { standing, due } = taskStanding(row, today);
    if (standing === 'done') return [standing];
    return [due === null ? '' : due.state === 'open' ? due.date.slice(0, 7) : due.state];
  }
  const units = row.lead.length > 0 ? row.lead : row.responsible;
  return units.length > 0 ? [...new Set(units.map(titleOf))] : [''];
}

/** Sorting is stable: the same day keeps the order of the text. */
function byDay<T extends GroupedRow>(rows: readonly T[], today: string): T[] {
  const days = new Map(rows.map((row) => [row, taskStanding(row, today).due?.date ?? '9999']));
  return [...rows].sort((a, b) => compare(days.get(a) ?? '', days.get(b) ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
