import { AppError } from '@/lib/result/app-error';
import type { Stage } from '@/lib/review/stage';
import { isFinal } from '@/lib/review/stage';
import type { SettledText } from '@/lib/wire/draft-rooms';

/**
 * The stage of a live text. While it is being changed, edits wait at the gate, so that everybody's edit is
 * either in what becomes final or known to have come too late (R25).
 */
export class StageGate {
  private held: (() => void)[] | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    public stage: Stage,
    /** Resolves when everything applied is committed. */
    private readonly settle: () => Promise<SettledText>,
    /** Nobody knows which stage is stored: the answer to the change was lost. */
    private readonly onUnknown: () => void,
  ) {}

  get final(): boolean {
    return isFinal(this.stage);
  }

  /** The stage is being changed. */
  get busy(): boolean {
    return this.held !== null;
  }

  /** Takes an edit at once, or when it is known whether the text is final. */
  pass(edit: () => void): void {
    if (this.held) this.held.push(edit);
    else edit();
  }

  /**
   * One change after the other; the stage stays when `write` refuses with an AppError. With another error
   * the change may be stored or not: nothing that waits is let in.
   */
  change(write: (text: SettledText) => Promise<Stage>): Promise<Stage> {
    const changed = this.last.then(() => this.changeNow(write));
    this.last = changed.catch(() => {});
    return changed;
  }

  private async changeNow(write: (text: SettledText) => Promise<Stage>): Promise<Stage> {
    const held: (() => void)[] = [];
    this.held = held;
    try {
      const text = await this.settle();
      this.stage = await write(text).catch((error: unknown) => {
        if (!(error instanceof AppError)) {
          held.length = 0;
          this.onUnknown();
        }
        throw error;
      });
      return this.stage;
    } finally {
      this.held = null;
      for (const edit of held) edit();
    }
  }
}
