import type { ChipUnit } from '../draft/draft';
import type { LedgerRow } from './ledger-row';

/** The columns of the ledger on paper, in order (L15). */
export const LEDGER_COLUMNS = [
  '序号',
  '重点任务',
  '具体举措',
  '牵头单位',
  '责任单位',
  '配合单位',
  '完成时限',
  '时限原文',
  '出处',
] as const;

export interface LedgerTableRow {
  readonly number: number;
  readonly point: string;
  readonly clause: string;
  readonly lead: string;
  readonly responsible: string;
  readonly support: string;
  /** The last day of all its dates, a civil date; null = none. */
  readonly due: string | null;
  readonly words: string;
  readonly place: string;
}

/** L15: the ledger as a table, in the order of the text. */
export function ledgerTable(rows: readonly LedgerRow[]): LedgerTableRow[] {
  return rows.map((row, index) => ({
    number: index + 1,
    point: row.point?.title ?? '',
    clause: row.clause,
    lead: names(row.lead),
    responsible: names(row.responsible),
    support: names(row.support),
    due:
      row.deadlines
        .flatMap(({ to }) => to ?? [])
        .sort()
        .at(-1) ?? null,
    words: row.deadlines.map(({ words }) => words).join('、'),
    place: row.point?.path ?? '',
  }));
}

function names(units: readonly ChipUnit[]): string {
  return units.map(({ name }) => name).join('、');
}
