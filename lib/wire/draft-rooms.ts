import type { Block } from '../draft/draft';
import type { AnchorTarget, Quote, StoredAnchor } from '../review/anchor';
import type { Stage } from '../review/stage';
import type { Applied, PinnedHunk, PlacedHunk, PutHunk } from '../suggestions/pinned-hunk';
import type { WrittenUnit } from '../versions/written-words';
import type { DraftEvent } from './notices';

export interface PresentPerson {
  readonly userId: string;
  readonly name: string;
}

/** A text while nobody's edit comes in, all of it committed. */
export interface SettledText {
  readonly blocks: readonly Block[];
  /** Number of its last update. */
  readonly seq: number;
}

export interface SuggestedText {
  readonly blocks: readonly Block[];
  /** In the order asked. */
  readonly placed: readonly PlacedHunk[];
}

export interface WrittenText {
  readonly blocks: readonly Block[];
  readonly written: ReadonlyMap<string, readonly WrittenUnit[]>;
}

/**
 * The one way from routes and use cases to the live rooms; implemented in `server/room`, reached
 * through `globalThis[Symbol.for('lectern')]` because the Next bundle must not import `server/`.
 */
export interface DraftRooms {
  /** The current text, from the live room or the log. Null when there is no such draft. */
  read(draftId: string): Promise<readonly Block[] | null>;
  /** The current text with the Yjs ids it is made of, by uid. Null when there is no such draft. */
  writtenBy(draftId: string): Promise<WrittenText | null>;
  /** Writes the first text of a new draft; resolves when committed. Empty list = one empty paragraph. */
  create(draftId: string, blocks: readonly Block[]): Promise<void>;
  /** Who has the draft open now, by draft id. */
  present(draftIds: readonly string[]): Map<string, PresentPerson[]>;
  /** Sends `5 event` to everybody in the draft. */
  notify(draftId: string, event: DraftEvent): void;
  /**
   * Checks on the server's text that a place exists and says what the person saw; waits shortly for
   * edits that are still under way. Null when it does not (any more), or there is no such draft.
   */
  resolveAnchor(draftId: string, target: AnchorTarget): Promise<StoredAnchor | null>;
  /**
   * Puts changes on the text, all or none, and resolves when they are committed, together with what takes
   * each back; the answers tell why nothing was written. Null when there is no such draft. Throws when the
   * database is away.
   * @param userId who decided it
   */
  applyHunks(
    draftId: string,
    userId: string,
    changes: readonly PutHunk[],
  ): Promise<readonly Applied[] | null>;
  /**
   * What the text says now where each change is suggested, null for one without a place; null for all when
   * there is no such draft.
   */
  quoteHunks(
    draftId: string,
    pinned: readonly PinnedHunk[],
  ): Promise<readonly (Quote | null)[] | null>;
  /** The text and suggestions on it, at one moment. Null when there is no such draft. */
  placeHunks(draftId: string, pinned: readonly PinnedHunk[]): Promise<SuggestedText | null>;
  /** Rows of comments were added or changed: the room reads them anew. */
  anchorsChanged(draftId: string): void;
  /**
   * Lets the text rest while `write` stores its new stage: what has come is committed before, what comes
   * meanwhile waits until it is known whether the text is final. Rejects with what `write` rejects with,
   * with `unavailable` when the text can't be brought to rest, with `not-found`.
   */
  changeStage(draftId: string, write: (text: SettledText) => Promise<Stage>): Promise<void>;
  /** Re-reads rights: closes the user's sockets that lost theirs and re-roles the others, in under 5 s. */
  recheck(userId: string, draftId?: string): Promise<void>;
  /** Closes every socket of a session (sign-out) with 4401. */
  kickSession(sessionId: string): void;
}
