import type { HandWork } from './hand-work';
import type { ProgressField, RowProgress } from './row-progress';

/** Somebody's words that another person replaced without having seen them. */
export interface Overwritten {
  readonly rowId: string;
  readonly field: ProgressField;
  /** Words that went, and who had written them. */
  readonly before: string;
  readonly beforeById: string;
  readonly after: string;
  readonly byId: string;
  readonly byName: string;
}

/** What changed beside the text since a number of the feed, and the number to ask with next time. */
export interface LedgerFeed {
  readonly seq: number;
  /** Rows that something happened to; what is not listed of one of them is not there any more. */
  readonly changed: readonly string[];
  readonly progress: readonly RowProgress[];
  readonly hand: readonly HandWork[];
  readonly overwritten: readonly Overwritten[];
}

/** One line of the history of a row. */
export interface LedgerHistoryEntry {
  readonly seq: number;
  readonly byName: string;
  /** ISO 8601. */
  readonly at: string;
  readonly type: LedgerEventType;
  readonly field: ProgressField | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** `hung`: progress of another row came to this one; `moved`: it went to another. */
export const LEDGER_EVENTS = [
  'changed',
  'checked',
  'split',
  'merged',
  'duplicate',
  'undone',
  'hung',
  'moved',
] as const;
export type LedgerEventType = (typeof LEDGER_EVENTS)[number];
