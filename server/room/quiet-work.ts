import * as Y from 'yjs';
import { normalise } from '@/lib/ytext/normalise';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { projectionOf } from '../projections/projection-of';
import type { StoredDraft } from '../updates/update-log';
import type { RoomDeps } from './room-deps';

/** People who never pause: the projection is written at the latest after so many quiet times. */
const MOST_POSTPONED = 5;
/** A room that leaves the memory with fewer new updates than this is not worth a snapshot. */
const WORTH_A_SNAPSHOT = 50;

/**
 * What a room does beside the editing, when it rests: repair the text (normaliser), write the
 * projection, and now and then a snapshot (R12-R14).
 */
export class QuietWork {
  private normaliseTimer: NodeJS.Timeout | null = null;
  private projectTimer: NodeJS.Timeout | null = null;
  private unprojectedSinceMs: number | null = null;
  private running: Promise<void> = Promise.resolve();
  private runningCount = 0;
  private readonly epoch: number;
  private seq: number;
  private newUpdates: number;
  private newBytes: number;
  private ended = false;

  constructor(
    private readonly draftId: string,
    private readonly doc: Y.Doc,
    stored: StoredDraft,
    private readonly deps: RoomDeps,
    private readonly room: {
      /** Nothing of the document waits for its commit. */
      allCommitted(): boolean;
      /** Something is to be told that only the log's updates could tell again. */
      telling(): boolean;
      /** 定稿: the text stays as it is. */
      final(): boolean;
      /** The text rests and is in order. */
      repaired(): void;
    },
  ) {
    this.epoch = stored.epoch;
    this.seq = stored.seq;
    this.newUpdates = stored.updates.length;
    this.newBytes = stored.updates.reduce((sum, { length }) => sum + length, 0);
  }

  /** The text changed by so many bytes of update. */
  edited(bytes: number): void {
    this.newBytes += bytes;
    const { normaliseAfterMs, projectAfterMs } = this.deps.limits;
    if (this.normaliseTimer) this.normaliseTimer.refresh();
    else this.normaliseTimer = setTimeout(() => this.repair(), normaliseAfterMs);
    const nowMs = this.deps.now();
    this.unprojectedSinceMs ??= nowMs;
    if (!this.projectTimer) this.projectTimer = setTimeout(() => this.project(), projectAfterMs);
    else if (nowMs - this.unprojectedSinceMs < projectAfterMs * MOST_POSTPONED) {
      this.projectTimer.refresh();
    }
  }

  /** `count` more updates are committed, the last one with number `seq`. */
  committed(count: number, seq: number): void {
    this.seq = seq;
    this.newUpdates += count;
    const { compactEveryUpdates, compactEveryBytes } = this.deps.limits;
    const due = this.newUpdates >= compactEveryUpdates || this.newBytes >= compactEveryBytes;
    if (due) this.compact();
    if (this.unprojectedSinceMs !== null && !this.projectTimer) this.project();
  }

  /** Number of the last committed update. */
  get lastSeq(): number {
    return this.seq;
  }

  /** Something is still to be written. */
  get busy(): boolean {
    return this.runningCount > 0 || this.unprojectedSinceMs !== null;
  }

  /** A window of this person has gone. */
  left(userId: string): void {
    this.run('visit', () => this.deps.store.noteLeft(this.draftId, userId));
  }

  /** Writes what is due now and stops. */
  async finish(): Promise<void> {
    if (this.unprojectedSinceMs !== null) this.project();
    if (this.newUpdates >= WORTH_A_SNAPSHOT) this.compact();
    this.stop();
    await this.running;
  }

  /** Begins nothing any more. */
  stop(): void {
    this.ended = true;
    if (this.normaliseTimer) clearTimeout(this.normaliseTimer);
    if (this.projectTimer) clearTimeout(this.projectTimer);
  }

  /** Puts the text in order now. */
  repair(): void {
    if (this.normaliseTimer) clearTimeout(this.normaliseTimer);
    this.normaliseTimer = null;
    if (this.ended || !this.deps.commits.accepts(0)) return;
    if (!this.room.final()) normalise(this.doc, this.deps.newUid);
    this.room.repaired();
  }

  private project(): void {
    if (this.projectTimer) clearTimeout(this.projectTimer);
    this.projectTimer = null;
    // A projection must not show what might never be committed; `committed` calls again.
    if (this.ended || !this.room.allCommitted()) return;
    this.unprojectedSinceMs = null;
    const projection = projectionOf(this.draftId, this.seq, readBlocks(this.doc));
    this.run('projection', () => this.deps.store.writeProjection(projection));
  }

  private compact(): void {
    if (this.ended || this.room.telling()) return;
    this.newUpdates = 0;
    this.newBytes = 0;
    // The state may hold more than `seq`: the rest follows in the log, and updates are idempotent.
    const { draftId, epoch, seq } = this;
    const state = Y.encodeStateAsUpdate(this.doc);
    this.run('snapshot', async () => {
      await this.deps.log.compact({ draftId, epoch, seq, state });
    });
  }

  /** One after the other; a failure is logged, and the next pause tries anew. */
  private run(what: string, work: () => Promise<void>): void {
    this.runningCount += 1;
    this.running = this.running.then(work).then(
      () => {
        this.runningCount -= 1;
      },
      (error: unknown) => {
        this.runningCount -= 1;
        this.deps.logger.warn({ draftId: this.draftId, err: error, what }, 'not written');
        if (what === 'projection' && !this.ended) this.edited(0);
      },
    );
  }
}
