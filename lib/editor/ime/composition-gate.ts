import { BROWSER_TIMERS, type Timers } from '../connection/timers';

/** After `compositionend` the editor still reads the DOM for some 20 ms (IME2). */
export const RELEASE_AFTER_END_MS = 60;
/**
 * An input method that says nothing for so long has been left without an end event (IME2). Who looks through the
 * candidates, or waits for a slow machine, says nothing either: too early, and the readings stay in the text.
 */
export const RELEASE_AFTER_SILENCE_MS = 20_000;
/** In any case: awareness of the others expires after 30 s (IME2). */
export const RELEASE_AT_MOST_MS = 25_000;

/**
 * Holds what arrives from the others while an input method composes (SPEC IME1, IME2): a change of
 * the same paragraph would cancel the composition. Held deliveries run in order when it is over.
 */
export class CompositionGate {
  private queue: (() => void)[] = [];
  private closed = false;
  private endTimer: unknown = null;
  private silenceTimer: unknown = null;
  private latestTimer: unknown = null;
  private readonly admitted = new Set<() => void>();
  private readonly before = new Set<() => void>();
  private readonly after = new Set<() => void>();

  constructor(private readonly timers: Timers = BROWSER_TIMERS) {}

  /** Set by the editor: whether its view still reads composed text from the DOM. */
  stillComposing: () => boolean = () => false;

  get holding(): boolean {
    return this.closed;
  }

  /** Runs a delivery now, or after the composition. Order is kept. */
  admit(deliver: () => void): void {
    if (this.closed) {
      this.queue.push(deliver);
      return;
    }
    for (const listener of [...this.admitted]) listener();
    deliver();
  }

  /** Called before a delivery that is not held. @returns how to stop */
  onAdmit(listener: () => void): () => void {
    this.admitted.add(listener);
    return () => {
      this.admitted.delete(listener);
    };
  }

  /** `compositionstart` or `compositionupdate`. */
  composing(): void {
    this.closed = true;
    this.timers.clear(this.endTimer);
    this.timers.clear(this.silenceTimer);
    this.silenceTimer = this.timers.set(this.release, RELEASE_AFTER_SILENCE_MS);
    this.latestTimer ??= this.timers.set(this.release, RELEASE_AT_MOST_MS);
  }

  /** `compositionend`. */
  ended(): void {
    if (!this.closed) return;
    this.timers.clear(this.endTimer);
    this.endTimer = this.timers.set(() => {
      if (this.stillComposing()) this.ended();
      else this.release();
    }, RELEASE_AFTER_END_MS);
  }

  /** Opens the gate at once: blur, pagehide, the editor is taken away, or a limit is reached. */
  readonly release = (): void => {
    this.timers.clear(this.endTimer);
    this.timers.clear(this.silenceTimer);
    this.timers.clear(this.latestTimer);
    this.endTimer = this.silenceTimer = this.latestTimer = null;
    if (!this.closed) return;
    for (const listener of [...this.before]) listener();
    this.closed = false;
    const held = this.queue;
    this.queue = [];
    let failure: unknown = null;
    for (const deliver of held) {
      try {
        deliver();
      } catch (error) {
        failure ??= error;
      }
    }
    for (const listener of [...this.after]) listener();
    if (failure) throw failure;
  };

  /** Called at every release, before and after the held changes arrive. */
  onRelease(listeners: { before?: () => void; after: () => void }): () => void {
    const { before, after } = listeners;
    if (before) this.before.add(before);
    this.after.add(after);
    return () => {
      if (before) this.before.delete(before);
      this.after.delete(after);
    };
  }
}
