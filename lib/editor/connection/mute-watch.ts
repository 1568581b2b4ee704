/** Milliseconds without any answer after which the server is asked. */
const ASK_AFTER_MS = 3_000;
/** Milliseconds the server then has before the connection counts as dead. */
const ANSWER_WITHIN_MS = 2_000;

export interface MuteWatchOptions {
  /** Sends something that the server answers at once, whatever its database does. */
  readonly ask: () => void;
  /** `mute` has changed. */
  readonly onChange: () => void;
  /** Runs something later. @returns how to cancel it */
  readonly later: (run: () => void, ms: number) => () => void;
}

/**
 * Notices that nothing comes through an open socket any more (SPEC SAVE10): a cut network closes no
 * socket for many seconds. Knows no clock and no socket; every arriving message ends it.
 */
export class MuteWatch {
  private isMute = false;
  private cancel: (() => void) | null = null;

  constructor(private readonly options: MuteWatchOptions) {}

  /** True while the socket is open but nothing arrives. */
  get mute(): boolean {
    return this.isMute;
  }

  /** A frame went out: something should come back. */
  sent(): void {
    if (this.isMute || this.cancel) return;
    const { later, ask } = this.options;
    this.cancel = later(() => {
      this.cancel = later(() => this.set(true), ANSWER_WITHIN_MS);
      ask();
    }, ASK_AFTER_MS);
  }

  /** Anything arrived. */
  heard(): void {
    this.set(false);
  }

  /** The browser says that its network is gone: believed until something arrives all the same. */
  lost(): void {
    this.set(true);
    this.options.ask();
  }

  /** The browser says that its network is back: the answer will tell. */
  found(): void {
    if (this.isMute) this.options.ask();
  }

  /** The socket is gone or new: whatever was waited for does not matter any more. */
  reset(): void {
    this.set(false);
  }

  private set(mute: boolean): void {
    this.cancel?.();
    this.cancel = null;
    if (this.isMute === mute) return;
    this.isMute = mute;
    this.options.onChange();
  }
}
