import { BROWSER_TIMERS, type Timers } from './timers';

/** Milliseconds between two deliveries: many colleagues then cost one drawing, not one each. */
export const PACE_MS = 64;

/**
 * Lets what colleagues send in at a steady pace (SPEC PACE1): the first at once, what comes within
 * the next {@link PACE_MS} together at their end, in order. The own keys never wait behind them.
 */
export class MessagePace {
  private queue: (() => void)[] = [];
  private timer: unknown = null;

  constructor(
    /** Runs several deliveries as one change. */
    private readonly together: (run: () => void) => void,
    private readonly timers: Timers = BROWSER_TIMERS,
  ) {}

  admit(deliver: () => void): void {
    if (this.timer === null) {
      this.startWindow();
      deliver();
    } else this.queue.push(deliver);
  }

  /** Delivers what waits at once: something follows that must not overtake it. */
  readonly flush = (): void => {
    const waiting = this.queue;
    this.queue = [];
    if (waiting.length === 0) return;
    let failure: unknown = null;
    this.together(() => {
      for (const deliver of waiting) {
        try {
          deliver();
        } catch (error) {
          failure ??= error;
        }
      }
    });
    if (failure) throw failure;
  };

  private startWindow(): void {
    this.timer = this.timers.set(() => {
      this.timer = null;
      if (this.queue.length === 0) return;
      this.startWindow();
      this.flush();
    }, PACE_MS);
  }
}
