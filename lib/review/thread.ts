import type { CivilDate } from '../deadlines/civil-date';
import type { Resolution } from './resolution';

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
  /** When its author deleted it, ISO 8601; null = not. */
  readonly deletedAt: string | null;
}

/** A comment with its replies. */
export interface Thread {
  readonly id: string;
  readonly scope: 'text' | 'chip' | 'section' | 'draft';
  readonly resolved: boolean;
  /** Who resolved it. */
  readonly resolvedBy: string | null;
  /** When, ISO 8601. */
  readonly resolvedAt: string | null;
  /** What became of it; null = nobody said. */
  readonly resolution: Resolution | null;
  /** 指派给. */
  readonly assignee: { readonly id: string; readonly name: string } | null;
  /** Until when it is to be dealt with. */
  readonly due: CivilDate | null;
  /** 脱锚: its place is gone. */
  readonly orphan: boolean;
  readonly blockUid: string | null;
  readonly chipId: string | null;
  /** Pins of the range, base64; null for a chip or section. */
  readonly start: string | null;
  readonly end: string | null;
  readonly quote: string;
  /** The oldest first, deleted ones without their words. */
  readonly comments: readonly ThreadComment[];
}

/** A thread with what stood around its words, by which they are found in any text. */
export interface AnchoredThread extends Thread {
  readonly prefix: string;
  readonly suffix: string;
}

/** Somebody who can open the draft. */
export interface ThreadPerson {
  readonly id: string;
  readonly name: string;
  /** May comment, so can be given a thread. */
  readonly comments: boolean;
}

/** What changed since a number of the feed, who there is, and the number to ask with next time. */
export interface ThreadFeed {
  readonly seq: number;
  readonly threads: readonly Thread[];
  readonly people: readonly ThreadPerson[];
}
