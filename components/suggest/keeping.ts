import type { KeptChanges } from '@/lib/suggestions/kept-changes';
import { KeptStore } from './kept-store';

/** Milliseconds between two times that something is kept. */
const KEEP_MS = 200;

/** Keeps what is not with the server yet, a moment after each change and when the page goes (SUG7). */
export class Keeping {
  private readonly store: KeptStore;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param owner the draft and the person
   * @param unsent what the server does not know; null = it knows everything
   */
  constructor(
    owner: string,
    private readonly unsent: () => KeptChanges | null,
  ) {
    this.store = new KeptStore(owner);
  }

  /** What was kept by windows of this person. */
  read(): Promise<readonly KeptChanges[]> {
    return this.store.read();
  }

  soon(): void {
    this.timer ??= setTimeout(() => this.now(), KEEP_MS);
  }

  readonly now = async (): Promise<void> => {
    this.clear();
    const kept = this.unsent();
    if (kept) await this.store.write(kept);
  };

  /** Everything is with the server. */
  forget(): void {
    this.clear();
    void this.store.forget();
  }

  private clear(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
