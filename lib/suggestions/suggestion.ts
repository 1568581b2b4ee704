import type { Quote } from '../review/anchor';
import type { ThreadComment } from '../review/thread';
import type { Hunk } from './hunk';

export type SuggestionStatus = 'open' | 'accepted' | 'rejected' | 'withdrawn';

/** One suggested change, as everybody in the draft sees it. */
export interface Suggestion extends Quote {
  readonly id: string;
  readonly status: SuggestionStatus;
  /** Counts its changes: who decides names the one that was read. */
  readonly version: number;
  readonly authorId: string;
  readonly authorName: string;
  /** Moment of suggesting, ISO 8601. */
  readonly at: string;
  readonly decidedBy: string | null;
  /** Moment of the decision, ISO 8601. */
  readonly decidedAt: string | null;
  /** Those with the same group are decided together; null = alone. */
  readonly groupId: string | null;
  readonly hunk: Hunk;
  /** What was accepted, when who decided worded it otherwise. */
  readonly reworded: Hunk | null;
  /** Pins of the words, base64; null for what goes by ids. */
  readonly start: string | null;
  readonly end: string | null;
  /** What was said of it, the oldest first. */
  readonly comments: readonly ThreadComment[];
}

/** A suggestion as somebody saw it. */
export interface SeenSuggestion {
  readonly id: string;
  readonly version: number;
  /** What stood there, when that is to be replaced and not what it was suggested on. */
  readonly now?: string | undefined;
  /** The words it is to bring, when those are not its author's. */
  readonly words?: string | undefined;
}

/** What is asked of suggestions: `open` takes a decision back. */
export type Decision = 'accepted' | 'rejected' | 'open';

/** What changed since a number of the feed, and the number to ask with next time. */
export interface SuggestionFeed {
  readonly seq: number;
  readonly suggestions: readonly Suggestion[];
}
