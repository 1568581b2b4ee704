import type { HandWork, JoinWork, SplitWork } from './hand-work';
import type { LedgerRow } from './ledger-row';
import { uniteRows } from './unite-rows';

/** A row as people see it, after what was done by hand (L17). */
export interface HandledRow extends LedgerRow {
  /** The row of the text that leads, as it is there. */
  readonly source: LedgerRow;
  /** The rows of the text that it is made of, the one that leads first. */
  readonly sources: readonly LedgerRow[];
  /** Rows hidden behind it as duplicates, in the order of the text. */
  readonly duplicates: readonly LedgerRow[];
  /** Hand work that it carries. */
  readonly hand: readonly HandWork[];
  /** Some of it was done when the text said something else. */
  readonly handStale: boolean;
}

interface Joined {
  readonly row: LedgerRow;
  readonly work: JoinWork;
}

/**
 * L17: the rows with what was done to them by hand. Work on a row that is gone rests; work that leads
 * to a row that is gone shows the row again, as stale. Pure, total; the order of the text stays.
 */
export function handledRows(
  rows: readonly LedgerRow[],
  work: readonly HandWork[],
): readonly HandledRow[] {
  const here = new Set(rows.map(({ id }) => id));
  const of = new Map(work.map((one) => [one.rowId, one]));
  const joinOf = (id: string): JoinWork | null => {
    const own = of.get(id);
    return own && own.kind !== 'split' && here.has(own.intoId) ? own : null;
  };
  /** No chains and circles: what itself goes into another row takes nothing in. */
  const goes = (id: string): JoinWork | null => {
    const own = joinOf(id);
    return own && !joinOf(own.intoId) ? own : null;
  };
  const joined = new Map<string, Joined[]>();
  for (const row of rows) {
    const own = goes(row.id);
    if (own) joined.set(own.intoId, [...(joined.get(own.intoId) ?? []), { row, work: own }]);
  }
  return rows.flatMap((row) => {
    if (goes(row.id)) return [];
    const own = of.get(row.id);
    const task = carry(row, own, joined.get(row.id) ?? []);
    return own?.kind === 'split' ? pieces(task, own) : [task];
  });
}

function carry(row: LedgerRow, own: HandWork | undefined, others: readonly Joined[]): HandledRow {
  const of = (kind: JoinWork['kind']) =>
    others.filter(({ work }) => work.kind === kind).map((other) => other.row);
  const merged = of('merged');
  return {
    ...(merged.length > 0 ? uniteRows(row, merged) : row),
    source: row,
    sources: [row, ...merged],
    duplicates: of('duplicate'),
    hand: [...(own ? [own] : []), ...others.map(({ work }) => work)],
    handStale:
      // A row that should stand in another and does not has lost it.
      (own !== undefined && (own.kind !== 'split' || own.task !== row.task)) ||
      others.some(
        (other) => other.work.task !== other.row.task || other.work.intoTask !== row.task,
      ),
  };
}

function pieces(task: HandledRow, work: SplitWork): HandledRow[] {
  return work.pieces.map(({ id, text }, at) => ({
    ...task,
    id,
    task: text,
    // What was joined to the row stands with its first piece.
    ...(at === 0
      ? {}
      : { duplicates: [], hand: [work], handStale: work.task !== task.source.task }),
  }));
}
