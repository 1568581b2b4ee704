import { lacksDate } from './lacks-date';
import type { LedgerRow } from './ledger-row';
import { type StandingRow, taskStanding } from './task-standing';

export interface LedgerCounts {
  readonly rows: number;
  /** Different units that lead. */
  readonly leadUnits: number;
  readonly noUnit: number;
  readonly noDate: number;
  readonly overdue: number;
  readonly near: number;
  readonly behind: number;
  readonly done: number;
  /** Rows to be checked: the text changed, or hand work no longer fits. */
  readonly stale: number;
}

interface Checked {
  readonly stale?: boolean;
  readonly handStale?: boolean;
}

type CountedRow = LedgerRow & StandingRow & Checked;

/** L13, L19. @param today civil date in the workspace's zone */
export function ledgerCounts(rows: readonly CountedRow[], today: string): LedgerCounts {
  const standings = rows.map((row) => taskStanding(row, today).standing);
  const count = (one: (typeof standings)[number]) =>
    standings.filter((standing) => standing === one).length;
  return {
    rows: rows.length,
    leadUnits: new Set(rows.flatMap(({ lead }) => lead.map(({ name }) => name))).size,
    noUnit: rows.filter(lacksUnit).length,
    noDate: rows.filter(lacksDate).length,
    overdue: count('overdue'),
    near: count('near'),
    behind: count('behind'),
    done: count('done'),
    stale: rows.filter(isToCheck).length,
  };
}

/** 缺责任: nobody leads or answers. */
export function lacksUnit({ lead, responsible }: LedgerRow): boolean {
  return lead.length + responsible.length === 0;
}

/** 待核对: the text is no longer what somebody last confirmed, or what was done by hand. */
export function isToCheck({ stale, handStale }: Checked): boolean {
  return Boolean(stale || handStale);
}
