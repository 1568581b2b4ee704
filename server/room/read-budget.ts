/** How much a socket may send: a bucket that refills with time. Going below zero costs waiting. */
export class ReadBudget {
  private left: number;

  constructor(
    private readonly burst: number,
    private readonly perSecond: number,
    private lastMs: number,
  ) {
    this.left = burst;
  }

  /** Takes `amount` at `nowMs`; returns for how many milliseconds reading must rest, usually 0. */
  take(amount: number, nowMs: number): number {
    const refill = ((nowMs - this.lastMs) / 1_000) * this.perSecond;
    this.left = Math.min(this.burst, this.left + refill) - amount;
    this.lastMs = nowMs;
    return this.left >= 0 ? 0 : Math.ceil((-this.left / this.perSecond) * 1_000);
  }
}
