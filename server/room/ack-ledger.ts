import { AppError } from '@/lib/result/app-error';

/** State vector: clock by client. */
export type StateVector = Map<number, number>;

interface Waiting<C> {
  /** Document state right after this update. */
  readonly after: StateVector;
  /** Sockets whose frames are committed with it, once per frame. */
  readonly frames: C[];
  readonly settling: { resolve(): void; reject(error: AppError): void }[];
}

/**
 * Keeps, for one room, what is applied but not yet committed, and counts the committed update
 * frames of each socket (R3).
 */
export class AckLedger<C extends object> {
  private readonly waiting: Waiting<C>[] = [];
  private failed = false;
  private readonly counts = new WeakMap<C, number>();

  constructor(private committedState: StateVector) {}

  /** An update was applied and queued; `from` = the socket whose frame carried it, if it counts. */
  queued(after: StateVector, from: C | null): void {
    this.waiting.push({ after, frames: from ? [from] : [], settling: [] });
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
    for (const { after, frames, settling } of this.waiting.splice(0, n)) {
      this.committedState = after;
      for (const from of frames) {
        this.count(from);
        touched.add(from);
      }
      for (const { resolve } of settling) resolve();
    }
    return touched;
  }

  /** Resolves when what is applied by now is committed. Rejects with `unavailable` when it never will be. */
  async settled(): Promise<void> {
    const last = this.waiting.at(-1);
    if (this.failed) throw new AppError('unavailable', 'room ended');
    if (last) await new Promise<void>((resolve, reject) => last.settling.push({ resolve, reject }));
  }

  /** The room ends: nobody waits for it any longer. */
  fail(): void {
    this.failed = true;
    for (const { settling } of this.waiting)
      for (const { reject } of settling.splice(0))
        reject(new AppError('unavailable', 'room ended'));
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
