import type { ClientOwner } from '@/lib/db/log/client-owner';
import type { Stage } from '@/lib/review/stage';
import type { HunkOnText } from '@/lib/suggestions/pinned-hunk';
import type { MoveFacts } from '@/lib/ytext/moves/mover';

/** One update as it goes into the log. */
export interface LogEntry {
  /** A Yjs v1 update, already validated. */
  readonly payload: Uint8Array;
  /** Who sent it; null for the server itself. */
  readonly userId: string | null;
  /** What it cut and moved; committed with it. */
  readonly moves?: MoveFacts | null;
  /** Client ids that are this person's from here on; committed with it. */
  readonly owners?: readonly ClientOwner[];
  /** Suggestions it puts on the text or takes back; committed with it. */
  readonly put?: readonly HunkOnText[];
}

/** What one draft adds in one commit. */
export interface AppendBatch {
  readonly draftId: string;
  /** The fencing number the writer loaded with. */
  readonly epoch: number;
  readonly entries: readonly LogEntry[];
}

/** `seq` is the number of the last entry; the entries of a batch have consecutive numbers. */
export type AppendOutcome =
  | { readonly draftId: string; readonly state: 'committed'; readonly seq: number }
  | { readonly draftId: string; readonly state: 'fenced' | 'missing' };

/** A draft as it is read back: apply `snapshot`, then `updates` in order. */
export interface StoredDraft {
  /** Number of the last committed update, 0 for none. */
  readonly seq: number;
  readonly epoch: number;
  readonly schemaVersion: number;
  readonly stage: Stage;
  readonly snapshot: Uint8Array | null;
  /** Everything after the snapshot, numbered without a gap up to `seq`. */
  readonly updates: readonly Uint8Array[];
  /** Who sent each of `updates`; null for the server itself. */
  readonly editors: readonly (string | null)[];
  /** What was cut and moved within the last weeks. */
  readonly moves: MoveFacts;
  /** Whose client ids are whose; the first word about an id holds. */
  readonly owners: readonly ClientOwner[];
}

export interface Snapshot {
  readonly draftId: string;
  readonly epoch: number;
  /** Covers every update up to and including this number. */
  readonly seq: number;
  readonly state: Uint8Array;
}

/**
 * The truth about every text: an append-only, numbered log per draft (rules U1-U9 in SPEC.md).
 * Expected refusals are returned; a method throws when the storage does not answer, and then
 * nothing is known about the outcome.
 */
export interface UpdateLog {
  /** Null when there is no such draft. Throws `LogGapError` when a number is missing. */
  load(draftId: string): Promise<StoredDraft | null>;
  /** Appends all batches in one commit; resolves after it. At most one batch per draft. */
  append(batches: readonly AppendBatch[]): Promise<readonly AppendOutcome[]>;
  /** Stores a snapshot and drops the updates it covers, together. False when fenced or behind. */
  compact(snapshot: Snapshot): Promise<boolean>;
  /** Locks every present writer out; returns the new number, null when there is no such draft. */
  raiseEpoch(draftId: string): Promise<number | null>;
}

/** The log of a draft has a hole: serving it would show a text nobody wrote. */
export class LogGapError extends Error {
  override readonly name = 'LogGapError';

  constructor(draftId: string, expected: number, found: number) {
    super(`log of draft ${draftId}: expected update ${expected}, found ${found}`);
  }
}
