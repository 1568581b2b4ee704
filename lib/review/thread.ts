/** One contribution to a thread, as it is shown. */
export interface ThreadComment {
  readonly id: string;
  readonly authorId: string;
  readonly authorName: string;
  /** '' when its author deleted it. */
  readonly body: string;
  /** Moment of writing, ISO 8601. */
  readonly at: string;
  readonly edited: boolean;
  readonly deleted: boolean;
}

/** A comment with its replies. */
export interface Thread {
  readonly id: string;
  readonly scope: 'text' | 'chip' | 'section' | 'draft';
  readonly resolved: boolean;
  /** Who resolved it. */
  readonly resolvedBy: string | null;
  /** 脱锚: its place is gone. */
  readonly orphan: boolean;
  readonly blockUid: string | null;
  readonly chipId: string | null;
  /** Pins of the range, base64; null for a chip or section. */
  readonly start: string | null;
  readonly end: string | null;
  readonly quote: string;
  /** The oldest first; empty when every one was deleted: then the thread is gone. */
  readonly comments: readonly ThreadComment[];
}

/** A thread with what stood around its words, by which they are found in any text. */
export interface AnchoredThread extends Thread {
  readonly prefix: string;
  readonly suffix: string;
}

/** What changed since a number of the feed, and the number to ask with next time. */
export interface ThreadFeed {
  readonly seq: number;
  readonly threads: readonly Thread[];
}
