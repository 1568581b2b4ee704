/** Milliseconds that the text and what is told of it may be apart: they come by different ways. */
export const TEXT_MS = 3_000;

/** Waits for the text where it is behind what is told of it, or the other way. */
export class TextLag {
  /** Accepted ones whose text is on the way. */
  private readonly ahead = new Set<string>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private looking = false;

  /** Told as accepted before the text came with it: until it does they are not suggested anew. */
  await(ids: ReadonlySet<string>, then: (left: ReadonlySet<string>) => void): void {
    for (const id of ids) this.ahead.add(id);
    this.later(() => {
      const left = [...ids].filter((id) => this.ahead.delete(id));
      if (left.length > 0) then(new Set(left));
    });
  }

  /** It is open again. */
  opened(id: string): void {
    this.ahead.delete(id);
  }

  /** Looks once more when the text must be here. */
  lookAgain(look: () => void): void {
    if (this.looking) return;
    this.looking = true;
    this.later(() => {
      this.looking = false;
      look();
    });
  }

  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }

  private later(act: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      act();
    }, TEXT_MS);
    this.timers.add(timer);
  }
}
