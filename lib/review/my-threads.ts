import type { CivilDate } from '../deadlines/civil-date';

interface ThreadSeen {
  readonly threadId: string;
  /** Suggestions have replies too. */
  readonly kind: 'comment' | 'suggestion';
  readonly draftId: string;
  readonly draftName: string;
  /** The words, cut off. */
  readonly words: string;
}

/** A comment that names a person with @. */
export interface Mention extends ThreadSeen {
  readonly commentId: string;
  readonly fromName: string;
  /** Moment of writing, ISO 8601. */
  readonly at: string;
}

/** An open thread that is given to a person. */
export interface AssignedThread extends ThreadSeen {
  readonly due: CivilDate | null;
}

/** What the home page shows a person of the comments. */
export interface MyThreads {
  /** The newest first. */
  readonly mentions: readonly Mention[];
  /** The earliest due first. */
  readonly assigned: readonly AssignedThread[];
}
