import { afterEach, beforeEach } from 'vitest';
import type { Block } from '../../lib/draft/draft';
import type { AnchorTarget, Quote, StoredAnchor } from '../../lib/review/anchor';
import type { Stage } from '../../lib/review/stage';
import type { Applied, PinnedHunk } from '../../lib/suggestions/pinned-hunk';
import type {
  DraftRooms,
  PresentPerson,
  SettledText,
  SuggestedText,
  WrittenText,
} from '../../lib/wire/draft-rooms';
import { lecternGlobal } from '../../lib/wire/lectern-global';
import type { DraftEvent } from '../../lib/wire/notices';

/** The port to the live rooms that notes what it is told; for use cases that only tell it something. */
export class RecordingRooms implements DraftRooms {
  readonly created = new Map<string, readonly Block[]>();
  readonly events: { draftId: string; event: DraftEvent }[] = [];
  readonly rechecked: { userId: string; draftId: string | undefined }[] = [];
  readonly kicked: string[] = [];
  /** Drafts whose rooms were told to read the places of comments anew. */
  readonly anchored: string[] = [];
  /** What the server's text says to every place that is asked for; null = something else. */
  anchor: StoredAnchor | null = null;
  /** Who has what open, by draft id. */
  readonly open = new Map<string, PresentPerson[]>();
  /** What every text is made of. */
  written: WrittenText['written'] = new Map();
  /** Number of the last update of every text. */
  seq = 0;
  /** Set to make `create` fail, as when the database goes away. */
  failure: Error | null = null;

  async read(draftId: string): Promise<readonly Block[] | null> {
    return this.created.get(draftId) ?? null;
  }

  async writtenBy(draftId: string): Promise<WrittenText | null> {
    const blocks = this.created.get(draftId);
    return blocks ? { blocks, written: this.written } : null;
  }

  async create(draftId: string, blocks: readonly Block[]): Promise<void> {
    if (this.failure) throw this.failure;
    this.created.set(draftId, blocks);
  }

  present(draftIds: readonly string[]): Map<string, PresentPerson[]> {
    return new Map(draftIds.map((id) => [id, this.open.get(id) ?? []]));
  }

  notify(draftId: string, event: DraftEvent): void {
    this.events.push({ draftId, event });
  }

  async resolveAnchor(_draftId: string, _target: AnchorTarget): Promise<StoredAnchor | null> {
    return this.anchor;
  }

  async applyHunks(): Promise<readonly Applied[] | null> {
    return null;
  }

  async quoteHunks(): Promise<readonly (Quote | null)[] | null> {
    return null;
  }

  async placeHunks(draftId: string, pinned: readonly PinnedHunk[]): Promise<SuggestedText | null> {
    const blocks = this.created.get(draftId);
    return (
      (blocks && {
        blocks,
        placed: pinned.map(({ hunk }) => ({ hunk, state: 'fits' as const })),
      }) ??
      null
    );
  }

  anchorsChanged(draftId: string): void {
    this.anchored.push(draftId);
  }

  async changeStage(draftId: string, write: (text: SettledText) => Promise<Stage>): Promise<void> {
    const blocks = this.created.get(draftId);
    if (!blocks) throw new Error('no text');
    const stage = await write({ blocks, seq: this.seq });
    this.notify(draftId, { type: 'stage', stage });
  }

  async recheck(userId: string, draftId?: string): Promise<void> {
    this.rechecked.push({ userId, draftId });
  }

  kickSession(sessionId: string): void {
    this.kicked.push(sessionId);
  }
}

/** Puts new recording rooms into the process before each test; returns a way to reach them. */
export function withRecordingRooms(): () => RecordingRooms {
  let rooms = new RecordingRooms();
  beforeEach(() => {
    rooms = new RecordingRooms();
    lecternGlobal().rooms = rooms;
  });
  afterEach(() => {
    delete lecternGlobal().rooms;
  });
  return () => rooms;
}
