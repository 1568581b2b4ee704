import * as Y from 'yjs';
import { repairedRuns } from '@/lib/ytext/repaired-runs';
import { textOf } from '@/lib/ytext/roots';
import { strandedRuns } from '@/lib/ytext/stranded';
import { itemsOf, type StrandedRun, strandedText, wording } from '@/lib/ytext/stranded-run';
import type { Connection } from './connection';
import { OwnDeletions } from './own-deletions';
import type { RoomDeps } from './room-deps';
import * as frames from './server-frame';

/** Milliseconds until the next attempt when the database did not take a card. */
const RETRY_MS = 2_000;

/**
 * Words left alone by somebody's deletion (R15): noted when it happens, kept and shown to who typed
 * them when the room is quiet and their author has typed on.
 */
export class StrandedTexts {
  private readonly runs = new Map<string, StrandedRun>();
  private readonly deletions = new OwnDeletions();
  private telling = 0;
  private retry: NodeJS.Timeout | null = null;
  private ended = false;

  constructor(
    private readonly draftId: string,
    private readonly doc: Y.Doc,
    private readonly deps: Pick<RoomDeps, 'store' | 'logger'>,
    private readonly room: {
      readonly connections: Iterable<Connection>;
      /** Who typed a character, also when it was moved or carried since; null when nobody knows. */
      authorOf(id: Y.ID): string | null;
    },
  ) {}

  /**
   * To be called in `afterTransaction`, before deleted items are dropped.
   * @param userId who sent it, null for what the server itself wrote
   */
  look(transaction: Y.Transaction, userId: string | null): void {
    const own = (id: Y.ID) => userId !== null && this.room.authorOf(id) === userId;
    const removed = (id: Y.ID) => userId !== null && this.deletions.has(userId, id);
    this.note(strandedRuns(transaction, own, removed));
    if (userId !== null) {
      this.deletions.add(userId, transaction.deleteSet);
      return;
    }
    const authored = (id: Y.ID) => this.room.authorOf(id) !== null;
    this.note(repairedRuns(transaction, [...this.runs.values()], authored));
  }

  /** Something is still to be told: only the updates in the log tell it anew after a crash. */
  get busy(): boolean {
    return this.runs.size > 0 || this.telling > 0;
  }

  /** Keeps what is still stranded, and shows it to its authors wherever they have the draft open. */
  tell(): void {
    const runs = [...this.runs.values()];
    this.runs.clear();
    for (const run of runs) {
      const text = strandedText(this.doc, run).replace(/^\n+|\n+$/g, '');
      if (text.trim() === '') continue;
      for (const [userId, id] of this.authorsOf(run)) void this.tellOne(run, text, userId, id);
    }
  }

  stop(): void {
    this.ended = true;
    if (this.retry) clearTimeout(this.retry);
  }

  private note(runs: readonly StrandedRun[]): void {
    for (const run of runs) this.runs.set(`${run.id.client}/${run.id.clock}`, run);
  }

  /** Everybody who typed in a run, with his first character there; nobody only when it is nobody's. */
  private authorsOf(run: StrandedRun): Map<string | null, Y.ID> {
    const authors = new Map<string | null, Y.ID>();
    const words = itemsOf(this.doc, run).filter((item) => wording([item]).trim() !== '');
    for (const { id, length } of words) {
      for (let i = 0; i < length; i++) {
        const character = Y.createID(id.client, id.clock + i);
        const author = this.room.authorOf(character);
        if (!authors.has(author)) authors.set(author, character);
      }
    }
    if (authors.size > 1) authors.delete(null);
    return authors;
  }

  private async tellOne(
    run: StrandedRun,
    text: string,
    userId: string | null,
    id: Y.ID,
  ): Promise<void> {
    const { draftId } = this;
    const { client, clock } = id;
    const blockUid = this.blockOf(id);
    const card = { kind: 'stranded' as const, text, ...(blockUid && { blockUid }) };
    this.telling += 1;
    try {
      const rescue = { draftId, userId, ...card, run: { client, clock } };
      const kept = await this.deps.store.addRescue(rescue);
      if (kept) this.show(kept.userId, frames.rescuedFrame({ id: kept.id, ...card }));
    } catch (err) {
      this.deps.logger.warn({ draftId, err }, 'stranded text not kept');
      this.note([run]);
      if (!this.ended) this.retry ??= setTimeout(() => this.tryAgain(), RETRY_MS);
    } finally {
      this.telling -= 1;
    }
  }

  private show(userId: string, frame: Uint8Array): void {
    for (const connection of this.room.connections) {
      if (connection.person.userId === userId) connection.send(frame);
    }
  }

  private tryAgain(): void {
    this.retry = null;
    this.tell();
  }

  private blockOf(id: Y.ID): string | null {
    let item: Y.Item | null = Y.getItem(this.doc.store, id);
    if (!(item instanceof Y.Item) || item.parent !== textOf(this.doc)) return null;
    for (; item; item = item.left) {
      if (item.deleted || !(item.content instanceof Y.ContentEmbed)) continue;
      const { b } = item.content.embed as { b?: unknown };
      if (typeof b === 'string') return b;
    }
    return null;
  }
}
