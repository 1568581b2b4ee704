import type { ChipUnit, UnitRole } from '../draft/draft';
import type { LedgerRow } from './ledger-row';

/** What a row said when a person last confirmed it; kept with its progress (L16, L18). */
export interface RowBasis {
  /** Path of numbers and title of its point then. */
  readonly place: string;
  readonly title: string;
  readonly clause: string;
  readonly task: string;
  readonly units: readonly { readonly role: UnitRole; readonly name: string }[];
  readonly dates: readonly {
    readonly words: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
}

/** What a row says now. */
export function basisOf(row: LedgerRow): RowBasis {
  const { lead, responsible, support } = row;
  const plain = ({ role, name }: ChipUnit) => ({ role, name });
  return {
    place: row.point?.path ?? '',
    title: row.point?.title ?? '',
    clause: row.clause,
    task: row.task,
    units: [...lead, ...responsible, ...support].map(plain),
    dates: row.deadlines.map(({ words, from, to }) => ({ words, from, to })),
  };
}

/** L16: whether two bases say the same: words, units and days. Where it stands does not count. */
export function sameBasis(a: RowBasis, b: RowBasis): boolean {
  return says(a) === says(b);
}

function says({ clause, units, dates }: RowBasis): string {
  return JSON.stringify([
    clause.replace(/\s+/gu, ''),
    units.map(({ role, name }) => [role, name]).sort(),
    dates.map(({ words, from, to }) => [words, from, to]),
  ]);
}
