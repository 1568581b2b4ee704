import { CLOSE } from '@/lib/wire/close-code';
import { isUnavailable } from '../updates/is-unavailable';
import type { StoredDraft } from '../updates/update-log';
import type { Connection } from './connection';
import { DraftRoom } from './draft-room';
import type { RoomDeps } from './room-deps';

/** How often rooms are looked after: heartbeats, presence, eviction. */
const TICK_MS = 1_000;
const LOAD_RETRY_MS = 250;

/** Why somebody isn't let in. */
interface Refusal {
  readonly code: number;
  readonly why: string;
}

/** The rooms in memory: loaded once when the first person comes, dropped when nobody is left. */
export class RoomRegistry {
  private readonly rooms = new Map<string, Promise<DraftRoom | null>>();
  private readonly loaded = new Map<string, DraftRoom>();
  /** Who is on the way into a room: what changes meanwhile concerns them, too. */
  private readonly entering = new Map<Connection, string>();
  private readonly ticker: NodeJS.Timeout;
  private closing = false;

  constructor(readonly deps: RoomDeps) {
    this.ticker = setInterval(() => this.tick(), TICK_MS);
    this.ticker.unref();
  }

  /**
   * Lets a connection into its draft, or closes it with the reason why not.
   * @param checked asks anew what it may do, now that every change reaches it
   */
  async join(
    draftId: string,
    connection: Connection,
    checked: () => Promise<void> = async () => {},
  ): Promise<void> {
    this.entering.set(connection, draftId);
    await checked();
    const refusal = this.refusal(draftId, connection) ?? (await this.enter(draftId, connection));
    this.entering.delete(connection);
    if (refusal) connection.close(refusal.code, refusal.why);
  }

  /** Everybody's, also of those who are on the way into a room. */
  *connections(): Generator<[draftId: string, Connection]> {
    for (const [connection, draftId] of this.entering) yield [draftId, connection];
    for (const [draftId, room] of this.loaded) {
      for (const connection of room.connections) yield [draftId, connection];
    }
  }

  /** The live room of a draft, or null when it is not in memory. */
  live(draftId: string): DraftRoom | null {
    return this.loaded.get(draftId) ?? null;
  }

  /** Closes everybody's socket, waits until what is queued is committed, and forgets the rooms. */
  async close(deadlineMs: number): Promise<void> {
    this.closing = true;
    clearInterval(this.ticker);
    for (const [, room] of this.loaded) room.closeAll(CLOSE.restarting, 'restarting');
    const complete = await this.deps.commits.drain(deadlineMs);
    if (!complete) this.deps.logger.error('not everything was committed; clients still hold it');
    else await Promise.all([...this.loaded.values()].map((room) => room.dispose()));
  }

  /** The room of a draft, loaded when it is not in memory; null when there is no such draft. */
  open(draftId: string): Promise<DraftRoom | null> {
    const known = this.rooms.get(draftId);
    if (known) return known;
    const opening = this.load(draftId).then((stored) => {
      if (!stored) {
        this.forget(draftId);
        return null;
      }
      const room = new DraftRoom(draftId, stored, this.deps, () => this.forget(draftId));
      this.loaded.set(draftId, room);
      return room;
    });
    this.rooms.set(draftId, opening);
    opening.catch(() => this.forget(draftId));
    return opening;
  }

  /** Waits for a database that is away, as long as a client may reasonably wait. */
  private async load(draftId: string): Promise<StoredDraft | null> {
    const deadline = this.deps.now() + this.deps.limits.loadDeadlineMs;
    for (;;) {
      try {
        return await this.deps.log.load(draftId);
      } catch (error) {
        if (!isUnavailable(error) || this.deps.now() >= deadline || this.closing) throw error;
        await new Promise((resolve) => setTimeout(resolve, LOAD_RETRY_MS));
      }
    }
  }

  private async enter(draftId: string, connection: Connection): Promise<Refusal | null> {
    let room: DraftRoom | null;
    try {
      room = await this.open(draftId);
    } catch (error) {
      this.deps.logger.error({ draftId, err: error }, 'draft could not be loaded');
      return { code: CLOSE.overloaded, why: 'not available' };
    }
    if (!room) return { code: CLOSE.noDraft, why: 'no such draft' };
    if (this.loaded.get(draftId) !== room) return { code: CLOSE.restarting, why: 'reloading' };
    if (room.connections.size >= this.deps.limits.socketsPerDraft) {
      return { code: CLOSE.tooMany, why: 'too many in this draft' };
    }
    if (connection.open) room.join(connection);
    return null;
  }

  private refusal(draftId: string, { person }: Connection): Refusal | null {
    if (this.closing) return { code: CLOSE.restarting, why: 'restarting' };
    const { roomsInMemory, socketsPerUser } = this.deps.limits;
    if (!this.rooms.has(draftId) && this.rooms.size >= roomsInMemory) {
      return { code: CLOSE.overloaded, why: 'too many open drafts' };
    }
    let sockets = 0;
    for (const [, room] of this.loaded) {
      for (const other of room.connections) if (other.person.userId === person.userId) sockets += 1;
    }
    return sockets >= socketsPerUser ? { code: CLOSE.tooMany, why: 'too many windows' } : null;
  }

  private forget(draftId: string): void {
    this.rooms.delete(draftId);
    this.loaded.delete(draftId);
  }

  private tick(): void {
    const nowMs = this.deps.now();
    for (const [draftId, room] of this.loaded) {
      room.tick(nowMs);
      if (!room.evictable(nowMs)) continue;
      this.forget(draftId);
      void room.dispose();
    }
  }
}
