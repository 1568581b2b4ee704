import { dueState } from './due-state';
import type { LedgerRow } from './ledger-row';

export interface LedgerCounts {
  readonly rows: number;
  /** Different units that lead. */
  readonly leadUnits: number;
  readonly noUnit: number;
  readonly noDate: number;
  readonly overdue: number;
  readonly near: number;
}

/** L13. */
export function ledgerCounts(rows: readonly LedgerRow[], today: string): LedgerCounts {
  const states = rows.map((row) => dueState(row, today)?.state);
  return {
    rows: rows.length,
    leadUnits: new Set(rows.flatMap(({ lead }) => lead.map(({ name }) => name))).size,
    noUnit: rows.filter(lacksUnit).length,
    noDate: rows.filter(lacksDate).length,
    overdue: states.filter((state) => state === 'overdue').length,
    near: states.filter((state) => state === 'near').length,
  };
}

/** 缺责任: nobody leads or answers. */
export function lacksUnit({ lead, responsible }: LedgerRow): boolean {
  return lead.length + responsible.length === 0;
}

/** 缺时限: no date at all; 长期坚持 is a date. */
export function lacksDate({ deadlines }: LedgerRow): boolean {
  return deadlines.length === 0;
}
