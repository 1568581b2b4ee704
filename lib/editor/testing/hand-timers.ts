import type { Timers } from '../connection/timers';

/** Timers that run when the test says so. */
export class HandTimers implements Timers {
  now = 0;
  private next = 1;
  private readonly due = new Map<number, { at: number; callback: () => void }>();

  set(callback: () => void, ms: number): unknown {
    this.due.set(this.next, { at: this.now + ms, callback });
    return this.next++;
  }

  clear(handle: unknown): void {
    this.due.delete(handle as number);
  }

  pass(ms: number): void {
    const until = this.now + ms;
    for (;;) {
      const soonest = [...this.due].sort((a, b) => a[1].at - b[1].at)[0];
      if (!soonest || soonest[1].at > until) break;
      this.due.delete(soonest[0]);
      this.now = soonest[1].at;
      soonest[1].callback();
    }
    this.now = until;
  }

  get armed(): number {
    return this.due.size;
  }
}
