import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { RoomLimits } from './limits';
import type { Person } from './person';

interface Entry<C> {
  readonly owner: C;
  readonly userId: string;
  /** As the client counts. */
  clock: number;
  /** What others' clocks are ahead, after the id came back under an old clock. */
  readonly lift: number;
  json: string;
  seenMs: number;
}

/** `forOthers` and `forSender` are the same bytes but for a lifted clock. */
export interface PresenceChange {
  readonly forOthers: Uint8Array;
  readonly forSender: Uint8Array;
}

/** How many departed ids are remembered, so that a returning one is not taken for outdated. */
const DEPARTED_KEPT = 1_000;

/**
 * Who is where in one draft. A client id belongs to one socket; `user` in every state is written
 * from the session; entries about other people's ids (stock clients echo them) are dropped
 * (P1-P6).
 */
export class Presence<C extends object> {
  private readonly entries = new Map<number, Entry<C>>();
  private readonly ids = new Map<C, number>();
  private readonly departed = new Map<number, number>();

  constructor(private readonly limits: Pick<RoomLimits, 'presenceBytes' | 'presenceTimeoutMs'>) {}

  /** Takes what a socket says about itself; null when nothing of it counts. Throws on broken bytes. */
  receive(from: C, person: Person, update: Uint8Array, nowMs: number): PresenceChange | null {
    const decoder = decoding.createDecoder(update);
    let own: { id: number; clock: number; json: string } | null = null;
    for (let n = decoding.readVarUint(decoder); n > 0; n--) {
      const id = decoding.readVarUint(decoder);
      const clock = decoding.readVarUint(decoder);
      const json = decoding.readVarString(decoder);
      if (this.mayWrite(from, person, id)) own = { id, clock, json };
    }
    return own && this.write(from, person, own, nowMs);
  }

  /** The client id this socket has shown itself under; undefined until it has. */
  idOf(socket: C): number | undefined {
    return this.ids.get(socket);
  }

  /** The socket is gone: what the others are told, null when it had no presence. */
  leave(socket: C): Uint8Array | null {
    const id = this.ids.get(socket);
    return id === undefined ? null : this.remove([id]);
  }

  /** Drops who has been silent too long; what everybody is told, null for nothing. */
  expire(nowMs: number): Uint8Array | null {
    const silent: number[] = [];
    for (const [id, { seenMs }] of this.entries) {
      if (nowMs - seenMs > this.limits.presenceTimeoutMs) silent.push(id);
    }
    return silent.length > 0 ? this.remove(silent) : null;
  }

  /** Everybody, for somebody who comes in. */
  all(): Uint8Array {
    return encode([...this.entries].map(([id, e]) => [id, e.clock + e.lift, e.json]));
  }

  private mayWrite(from: C, person: Person, id: number): boolean {
    const entry = this.entries.get(id);
    const ownId = this.ids.get(from);
    if (ownId !== undefined) return ownId === id;
    // The same person comes back before the old socket is noticed to be dead.
    return !entry || entry.userId === person.userId;
  }

  private write(
    from: C,
    person: Person,
    { id, clock, json }: { id: number; clock: number; json: string },
    nowMs: number,
  ): PresenceChange | null {
    if (json.length > this.limits.presenceBytes) return null;
    const before = this.entries.get(id);
    const state: unknown = JSON.parse(json);
    if (state === null) return before ? both(this.remove([id])) : null;
    if (typeof state !== 'object' || Array.isArray(state)) return null;
    if (before?.owner === from && clock <= before.clock) return null;
    const claimed = claimedUser(state);
    // Somebody's echo of a person who has just left.
    if (before?.owner !== from && claimed && claimed !== person.userId) return null;
    if (before && before.owner !== from) this.ids.delete(before.owner);
    const lift = before?.owner === from ? before.lift : this.liftFor(id, clock, before);
    const written = JSON.stringify({ ...state, user: userOf(person, state) });
    const entry = { owner: from, userId: person.userId, clock, lift, json: written, seenMs: nowMs };
    this.entries.set(id, entry);
    this.ids.set(from, id);
    const forSender = encode([[id, clock, written]]);
    return { forSender, forOthers: lift ? encode([[id, clock + lift, written]]) : forSender };
  }

  private liftFor(id: number, clock: number, before: Entry<C> | undefined): number {
    const last = before ? before.clock + before.lift : this.departed.get(id);
    this.departed.delete(id);
    return last === undefined || last < clock ? 0 : last + 1 - clock;
  }

  private remove(ids: readonly number[]): Uint8Array {
    const gone: [number, number, string][] = [];
    for (const id of ids) {
      const entry = this.entries.get(id);
      if (!entry) continue;
      const clock = entry.clock + entry.lift;
      gone.push([id, clock, 'null']);
      this.entries.delete(id);
      this.ids.delete(entry.owner);
      this.departed.set(id, clock);
    }
    for (const id of this.departed.keys()) {
      if (this.departed.size <= DEPARTED_KEPT) break;
      this.departed.delete(id);
    }
    return encode(gone);
  }
}

function both(bytes: Uint8Array): PresenceChange {
  return { forOthers: bytes, forSender: bytes };
}

function encode(entries: readonly (readonly [number, number, string])[]): Uint8Array {
  const to = encoding.createEncoder();
  encoding.writeVarUint(to, entries.length);
  for (const [id, clock, json] of entries) {
    encoding.writeVarUint(to, id);
    encoding.writeVarUint(to, clock);
    encoding.writeVarString(to, json);
  }
  return encoding.toUint8Array(to);
}

function claimedUser(state: object): string | null {
  const user = (state as { user?: unknown }).user;
  const id = user && typeof user === 'object' ? (user as { id?: unknown }).id : null;
  return typeof id === 'string' ? id : null;
}

/** Name and id from the session; only a colour is the client's own choice. */
function userOf(person: Person, state: object): { id: string; name: string; color?: string } {
  const user = (state as { user?: unknown }).user;
  const color = user && typeof user === 'object' ? (user as { color?: unknown }).color : null;
  const own = { id: person.userId, name: person.name };
  return typeof color === 'string' && /^#[0-9a-fA-F]{6}$/.test(color) ? { ...own, color } : own;
}
