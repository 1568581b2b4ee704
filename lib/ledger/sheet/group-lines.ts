import type { UnitBook } from '../../units/unit-book';
import { GROUPINGS, groupRows } from '../group-rows';
import type { LedgerPoint } from '../ledger-row';
import type { LedgerLine } from './ledger-line';

export const LINE_GROUPINGS = [...GROUPINGS, 'draft'] as const;
export type LineGrouping = (typeof LINE_GROUPINGS)[number];

export interface LineGroup<L extends LedgerLine = LedgerLine> {
  /** As in `groupRows`; id of a draft; `closed`. */
  readonly key: string;
  readonly section: LedgerPoint | null;
  readonly lines: readonly L[];
}

/** S4: the lines in groups. */
export function groupLines<L extends LedgerLine>(
  lines: readonly L[],
  by: LineGrouping,
  today: string,
  book: UnitBook | null = null,
): LineGroup<L>[] {
  if (by === 'draft') {
    const ids = [...new Set(lines.map(({ draft }) => draft.id))];
    return ids.map((key) => ({
      key,
      section: null,
      lines: lines.filter(({ draft }) => draft.id === key),
    }));
  }
  const closed = by === 'date' ? lines.filter(isClosed) : [];
  const open = by === 'date' ? lines.filter((line) => !isClosed(line)) : lines;
  const groups = groupRows(open, by, today, book).map(({ key, section, rows }) => ({
    key,
    section,
    lines: rows,
  }));
  return closed.length > 0 ? [...groups, { key: 'closed', section: null, lines: closed }] : groups;
}

function isClosed({ progress }: LedgerLine): boolean {
  return progress?.status === 'closed';
}
