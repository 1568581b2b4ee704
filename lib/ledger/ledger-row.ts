import type { ChipUnit, DeadlineRelation } from '../draft/draft';

/** A point of the text as the ledger names it. */
export interface LedgerPoint {
  readonly uid: string;
  /** Its own number: 一是. */
  readonly label: string;
  /** Its number with those above it: 二、（一）一是. */
  readonly path: string;
  readonly title: string;
}

/** One date of a task as its chip is read. */
export interface LedgerDeadline {
  readonly chipId: string;
  /** What the text says: 6月底前. */
  readonly words: string;
  readonly relation: DeadlineRelation | null;
  /** Civil dates; null = open, or not known. */
  readonly from: string | null;
  readonly to: string | null;
  readonly ambiguous: boolean;
  /** `set` by a person, `read` from the words, `unread` when the words say no date. */
  readonly source: 'read' | 'set' | 'unread';
}

/** Where a task stands in the text. Places count a chip as one, as `lib/ytext` does. */
export interface LedgerAnchor {
  readonly blockUid: string;
  /** The chip that names the row. */
  readonly chipId: string;
  readonly from: number;
  readonly to: number;
}

/** A task: one clause with a responsibility or a deadline (SPEC.md). */
export interface LedgerRow {
  /** Kept while the clause is edited, moved or renumbered (L11). */
  readonly id: string;
  /** The chips that stand in the clause itself. */
  readonly chipIds: readonly string[];
  /** The chips that name its units, perhaps of another clause (L6). */
  readonly unitChips: readonly string[];
  /** The innermost point; null before the first. */
  readonly point: LedgerPoint | null;
  /** The heading it stands under, perhaps the point itself; null before the first. */
  readonly section: LedgerPoint | null;
  /** The clause as written, without the mark that ends it. */
  readonly clause: string;
  /** The clause without the wording of its chips: what is to be done. */
  readonly task: string;
  readonly lead: readonly ChipUnit[];
  readonly responsible: readonly ChipUnit[];
  readonly support: readonly ChipUnit[];
  readonly deadlines: readonly LedgerDeadline[];
  readonly anchor: LedgerAnchor;
}
