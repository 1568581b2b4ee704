import { canWrite, type Role } from '@/lib/access/role';
import type { ClientSocket } from './client-socket';
import type { RoomLimits } from './limits';
import type { Person } from './person';
import { ReadBudget } from './read-budget';

/**
 * Where a connection is: its frames wait until the room is loaded, then go to the room; after
 * `closed` nothing is sent or taken any more.
 */
type Phase =
  | { readonly state: 'waiting'; readonly frames: Uint8Array[]; bytes: number }
  | { readonly state: 'live'; readonly receive: (frame: Uint8Array) => void }
  | { readonly state: 'closed' };

/** One socket of one person in one draft. */
export class Connection {
  private phase: Phase = { state: 'waiting', frames: [], bytes: 0 };
  private readonly frameBudget: ReadBudget;
  private readonly byteBudget: ReadBudget;
  private resting: NodeJS.Timeout | null = null;
  private lastSentMs: number;
  private unresolved = 0;
  private lastDeniedMs = Number.NEGATIVE_INFINITY;
  /** Its sync request was answered: from here on it needs every update. */
  answered = false;
  /** Called once when the connection ends, by either side. */
  onClosed: () => void = () => {};

  constructor(
    readonly person: Person,
    public role: Role,
    private readonly socket: ClientSocket,
    private readonly limits: RoomLimits,
    private readonly now: () => number,
  ) {
    this.lastSentMs = now();
    this.frameBudget = new ReadBudget(limits.framesBurst, limits.framesPerSecond, now());
    this.byteBudget = new ReadBudget(limits.bytesBurst, limits.bytesPerSecond, now());
  }

  get writes(): boolean {
    return canWrite(this.role);
  }

  get open(): boolean {
    return this.phase.state !== 'closed';
  }

  /** A frame came in. */
  receive(frame: Uint8Array): void {
    const { phase } = this;
    this.spend(1, frame.length);
    if (phase.state === 'live') phase.receive(frame);
    else if (phase.state === 'waiting') {
      phase.frames.push(frame);
      phase.bytes += frame.length;
      if (phase.bytes > this.limits.waitingBytes) this.socket.pause();
    }
  }

  /** The room is ready: it gets what waited, then everything as it comes. */
  goLive(receive: (frame: Uint8Array) => void): void {
    const { phase } = this;
    if (phase.state !== 'waiting') return;
    this.phase = { state: 'live', receive };
    for (const frame of phase.frames) receive(frame);
    if (phase.bytes > this.limits.waitingBytes && !this.resting) this.socket.resume();
  }

  send(frame: Uint8Array): void {
    if (!this.open) return;
    if (this.socket.unsentBytes > this.limits.unsentBytes) {
      this.cutOff();
      return;
    }
    this.socket.send(frame);
    this.lastSentMs = this.now();
  }

  /** Whether the client would soon take the silence for a dead line. */
  silent(nowMs: number): boolean {
    return nowMs - this.lastSentMs >= this.limits.heartbeatMs;
  }

  /** An update frame was put off until the client's next answer to a sync request. */
  addUnresolved(): void {
    this.unresolved += 1;
  }

  /** How many frames the answer that has come stands for beside itself. */
  takeUnresolved(): number {
    const taken = this.unresolved;
    this.unresolved = 0;
    return taken;
  }

  /** True at most once per `deniedEveryMs`. */
  mayDeny(): boolean {
    const nowMs = this.now();
    if (nowMs - this.lastDeniedMs < this.limits.deniedEveryMs) return false;
    this.lastDeniedMs = nowMs;
    return true;
  }

  /** Costly requests take more from the budget than one frame. */
  spend(frames: number, bytes: number): void {
    const nowMs = this.now();
    const rest = Math.max(this.frameBudget.take(frames, nowMs), this.byteBudget.take(bytes, nowMs));
    if (rest === 0 || this.resting || !this.open) return;
    this.socket.pause();
    this.resting = setTimeout(() => {
      this.resting = null;
      this.socket.resume();
    }, rest);
  }

  close(code: number, reason: string): void {
    if (!this.open) return;
    this.ended();
    this.socket.close(code, reason);
  }

  /** The other side closed, or the line broke. */
  ended(): void {
    if (!this.open) return;
    this.phase = { state: 'closed' };
    if (this.resting) {
      clearTimeout(this.resting);
      // A paused socket would never notice its end.
      this.socket.resume();
    }
    this.resting = null;
    this.onClosed();
  }

  private cutOff(): void {
    this.ended();
    this.socket.terminate();
  }
}
