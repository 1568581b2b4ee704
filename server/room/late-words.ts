import * as Y from 'yjs';
import { validateUpdate } from '@/lib/ytext/validate-update';
import { wordsOfUpdate } from '@/lib/ytext/words-since';
import type { UpdateFrame } from './client-frame';
import type { Connection } from './connection';
import type { Refusals } from './refusals';
import type { RoomDeps } from './room-deps';
import * as frames from './server-frame';
import { changesContent, decodedUpdate } from './update-effect';

/** Milliseconds in which more of what somebody had already typed may come. */
const MORE_MS = 300;
/** Milliseconds until the next attempt when the database did not take the words. */
const RETRY_MS = 2_000;
/** Milliseconds that a client waits for its words to be kept before it begins anew. */
const PATIENCE_MS = 10_000;

/** What the room does with edits that are none, or that may come in after all. */
interface Ways {
  readonly final: () => boolean;
  readonly take: (from: Connection, frame: UpdateFrame) => void;
  readonly nothingNew: (from: Connection, frame: UpdateFrame) => void;
}

/**
 * Edits that come after a 定稿 (R26). One person's frames are read together: every key is one, and each
 * leans on the one before. Their words are kept for their writer first, then his client begins anew; what
 * the database does not take is tried again for as long as the room lives.
 */
export class LateWords {
  private readonly late = new Map<Connection, UpdateFrame[]>();
  private readonly asked = new WeakSet<Connection>();
  private readonly keeping = new Set<Promise<void>>();
  private readonly end = new AbortController();

  constructor(
    private readonly draftId: string,
    private readonly doc: Y.Doc,
    private readonly deps: Pick<RoomDeps, 'logger' | 'store'>,
    private readonly refuse: Refusals,
    private readonly ways: Ways,
  ) {}

  /** Words are here that are nowhere else. */
  get busy(): boolean {
    return this.late.size > 0 || this.keeping.size > 0;
  }

  add(from: Connection, frame: UpdateFrame): void {
    const others = this.late.get(from);
    if (!decodedUpdate(frame.update)) this.refuse.reset(from, 'invalid-update', 'unreadable');
    else if (others) others.push(frame);
    else this.collect(from, [frame]);
  }

  /** The room ends: what was collected is kept now, with one attempt more. */
  async finish(): Promise<void> {
    this.end.abort();
    for (const from of [...this.late.keys()]) this.turnAway(from);
    await Promise.all(this.keeping);
  }

  private collect(from: Connection, collected: UpdateFrame[]): void {
    this.late.set(from, collected);
    setTimeout(() => this.turnAway(from), MORE_MS);
  }

  private turnAway(from: Connection): void {
    const collected = this.late.get(from);
    if (!collected) return;
    this.late.delete(from);
    if (!this.ways.final()) {
      for (const frame of collected) this.ways.take(from, frame);
      return;
    }
    const update = Y.mergeUpdates(collected.map((frame) => frame.update));
    const valid = validateUpdate(this.doc, update);
    if (!valid.ok) this.refuse.reset(from, 'invalid-update', valid.error.code);
    else if (valid.value.unresolved && this.askForAll(from)) this.collect(from, collected);
    else if (!changesContent(this.doc, Y.decodeUpdate(update)))
      for (const frame of collected) this.ways.nothingNew(from, frame);
    else this.keepAndReset(from, wordsOfUpdate(this.doc, update));
  }

  /** It leans on what is not here; the answer has it. @returns false when it was asked before, or is gone */
  private askForAll(from: Connection): boolean {
    if (this.asked.has(from) || !from.open || this.end.signal.aborted) return false;
    this.asked.add(from);
    from.send(frames.syncRequestFrame(this.doc));
    return true;
  }

  private keepAndReset(from: Connection, text: string): void {
    const kept = text.trim() === '' ? Promise.resolve() : this.keep(from.person.userId, text);
    void Promise.race([kept, this.pause(PATIENCE_MS)]).then(() => this.refuse.reset(from, 'final'));
  }

  private keep(userId: string, text: string): Promise<void> {
    const kept = this.tryUntilKept(userId, text).finally(() => this.keeping.delete(kept));
    this.keeping.add(kept);
    return kept;
  }

  private async tryUntilKept(userId: string, text: string): Promise<void> {
    const { draftId, deps } = this;
    for (;;) {
      const last = this.end.signal.aborted;
      try {
        await deps.store.addRescue({ draftId, userId, kind: 'rescued', text });
        return;
      } catch (error) {
        deps.logger.warn({ draftId, userId, err: error }, 'late words not kept yet');
        if (last) return;
      }
      await this.pause(RETRY_MS);
    }
  }

  /** Shorter when the room ends. */
  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.end.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
