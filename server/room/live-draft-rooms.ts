import * as Y from 'yjs';
import type { Block } from '@/lib/draft/draft';
import { AppError } from '@/lib/result/app-error';
import type { AnchorTarget, Quote, StoredAnchor } from '@/lib/review/anchor';
import type { Stage } from '@/lib/review/stage';
import type { Applied, PinnedHunk, PutHunk } from '@/lib/suggestions/pinned-hunk';
import { CLOSE } from '@/lib/wire/close-code';
import type {
  DraftRooms,
  PresentPerson,
  SettledText,
  SuggestedText,
  WrittenText,
} from '@/lib/wire/draft-rooms';
import type { DraftEvent } from '@/lib/wire/notices';
import { encodeBlocks } from '@/lib/ytext/encode-blocks';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { projectionOf } from '../projections/projection-of';
import type { StoredDraft } from '../updates/update-log';
import type { AccessPort } from './access-port';
import { checkTarget } from './anchors/check-target';
import { applyStored } from './apply-stored';
import type { Connection } from './connection';
import { recheck } from './recheck';
import type { RoomRegistry } from './room-registry';
import { writtenText } from './written-text';

/** How long a new comment waits for edits under way, and how often it looks. */
const ANCHOR_WAIT_MS = 1_500;
const ANCHOR_RETRY_MS = 50;

/** The port through which routes and use cases reach the live rooms. */
export class LiveDraftRooms implements DraftRooms {
  constructor(
    private readonly registry: RoomRegistry,
    private readonly access: AccessPort,
  ) {}

  async read(draftId: string): Promise<readonly Block[] | null> {
    const live = this.registry.live(draftId);
    if (live) return live.read(readBlocks);
    const stored = await this.registry.deps.log.load(draftId);
    return stored && blocksOf(stored);
  }

  async writtenBy(draftId: string): Promise<WrittenText | null> {
    const live = this.registry.live(draftId);
    if (live) return live.read(writtenText);
    const stored = await this.registry.deps.log.load(draftId);
    return stored && withDoc(stored, writtenText);
  }

  async create(draftId: string, blocks: readonly Block[]): Promise<void> {
    const { log, store, newUid } = this.registry.deps;
    const stored = await log.load(draftId);
    if (stored?.seq !== 0) throw new Error(`draft ${draftId} is unknown or has a text`);
    const payload = encodeBlocks(blocks, newUid);
    const { epoch } = stored;
    const [outcome] = await log.append([{ draftId, epoch, entries: [{ payload, userId: null }] }]);
    if (outcome?.state !== 'committed') throw new Error(`draft ${draftId}: ${outcome?.state}`);
    const text = blocksOf({ ...stored, updates: [payload], editors: [null] });
    await store.writeProjection(projectionOf(draftId, outcome.seq, text));
  }

  present(draftIds: readonly string[]): Map<string, PresentPerson[]> {
    const present = new Map<string, PresentPerson[]>();
    for (const draftId of draftIds) {
      const people = new Map<string, PresentPerson>();
      for (const { person } of this.registry.live(draftId)?.connections ?? []) {
        people.set(person.userId, { userId: person.userId, name: person.name });
      }
      present.set(draftId, [...people.values()]);
    }
    return present;
  }

  notify(draftId: string, event: DraftEvent): void {
    this.registry.live(draftId)?.notify(event);
  }

  async resolveAnchor(draftId: string, target: AnchorTarget): Promise<StoredAnchor | null> {
    const { now, log } = this.registry.deps;
    const deadline = now() + ANCHOR_WAIT_MS;
    for (;;) {
      const live = this.registry.live(draftId);
      const stored = live ? null : await log.load(draftId);
      const anchor = live ? live.checkTarget(target) : stored && inStored(stored, target);
      // What the person has just typed may come after the comment about it.
      if (anchor || !live || now() >= deadline) return anchor;
      await new Promise((resolve) => setTimeout(resolve, ANCHOR_RETRY_MS));
    }
  }

  async applyHunks(
    draftId: string,
    userId: string,
    changes: readonly PutHunk[],
  ): Promise<readonly Applied[] | null> {
    return (await this.registry.open(draftId))?.decisions.apply(userId, changes) ?? null;
  }

  async quoteHunks(
    draftId: string,
    pinned: readonly PinnedHunk[],
  ): Promise<readonly (Quote | null)[] | null> {
    return (await this.registry.open(draftId))?.decisions.quotes(pinned) ?? null;
  }

  async placeHunks(draftId: string, pinned: readonly PinnedHunk[]): Promise<SuggestedText | null> {
    return (await this.registry.open(draftId))?.decisions.placed(pinned) ?? null;
  }

  anchorsChanged(draftId: string): void {
    this.registry.live(draftId)?.anchorsChanged();
  }

  async changeStage(draftId: string, write: (text: SettledText) => Promise<Stage>): Promise<void> {
    const room = await this.registry.open(draftId);
    if (!room) throw new AppError('not-found');
    await room.changeStage(write);
  }

  async recheck(userId: string, draftId?: string): Promise<void> {
    await Promise.all(
      this.connectionsWhere((c, id) => c.person.userId === userId && (draftId ?? id) === id).map(
        ([id, connection]) => recheck(id, connection, this.access, this.registry.deps.logger),
      ),
    );
  }

  kickSession(sessionId: string): void {
    for (const [, connection] of this.connectionsWhere((c) => c.person.sessionId === sessionId)) {
      connection.close(CLOSE.notSignedIn, 'signed out');
    }
  }

  private connectionsWhere(
    test: (connection: Connection, draftId: string) => boolean,
  ): [string, Connection][] {
    return [...this.registry.connections()].filter(([draftId, each]) => test(each, draftId));
  }
}

function blocksOf(stored: StoredDraft): Block[] {
  return withDoc(stored, readBlocks);
}

function inStored(stored: StoredDraft, target: AnchorTarget): StoredAnchor | null {
  return withDoc(stored, (doc) => checkTarget(doc, target));
}

function withDoc<T>(stored: StoredDraft, use: (doc: Y.Doc) => T): T {
  const doc = new Y.Doc();
  applyStored(doc, stored);
  const result = use(doc);
  doc.destroy();
  return result;
}
