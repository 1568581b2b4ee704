/** State vector: clock by client. */
export type StateVector = Map<number, number>;

interface Waiting<C> {
  /** Document state right after this update. */
  readonly after: StateVector;
  /** Sockets whose frames are committed with it, once per frame. */
  readonly frames: C[];
}

/**
 * Keeps, for one room, what is applied but not yet committed, and counts the committed update
 * frames of each socket (R3).
 */
export class AckLedger<C extends object> {
  private readonly waiting: Waiting<C>[] = [];
  private readonly counts = new WeakMap<C, number>();
  private settling: (() => void)[] = [];

  constructor(private committedState: StateVector) {}

  /** An update was applied and queued; `from` = the socket whose frame carried it, if it counts. */
  queued(after: StateVector, from: C | null): void {
    this.waiting.push({ after, frames: from ? [from] : [] });
  }

  /**
   * A counting frame of `from` brought nothing new.
   * @returns true when it counts at once because nothing waits.
   */
  nothingNew(from: C): boolean {
    const last = this.waiting.at(-1);
    if (last) last.frames.push(from);
    else this.count(from);
    return !last;
  }

  /** The first `n` queued updates are committed. Returns the sockets whose count went up. */
  committed(n: number): Set<C> {
    const touched = new Set<C>();
    for (const { after, frames } of this.waiting.splice(0, n)) {
      this.committedState = after;
      for (const from of frames) {
        this.count(from);
        touched.add(from);
      }
    }
    if (this.allCommitted) for (const resolve of this.settling.splice(0)) resolve();
    return touched;
  }

  /** Resolves when nothing waits. */
  async settled(): Promise<void> {
    if (!this.allCommitted) await new Promise<void>((resolve) => this.settling.push(resolve));
  }

  get state(): StateVector {
    return this.committedState;
  }

  get allCommitted(): boolean {
    return this.waiting.length === 0;
  }

  framesOf(socket: C): number {
    return this.counts.get(socket) ?? 0;
  }

  private count(from: C): void {
    this.counts.set(from, (this.counts.get(from) ?? 0) + 1);
  }
}
