import type { LostWords, SuggestDesk, SuggestState } from './suggest-desk';

const NONE: SuggestState = { phase: 'saved', savedAt: null, pending: 0, lost: [] };

/** What the page says of whether suggestions are kept; nothing any more when suggesting has ended. */
export class ToldState {
  private ended = false;

  constructor(private readonly desk: Pick<SuggestDesk, 'state'>) {}

  get offline(): boolean {
    return this.desk.state.get()?.phase === 'offline';
  }

  get lost(): readonly LostWords[] {
    return this.desk.state.get()?.lost ?? NONE.lost;
  }

  publish(part: Partial<SuggestState>): void {
    if (!this.ended) this.desk.state.set({ ...(this.desk.state.get() ?? NONE), ...part });
  }

  /** @param news something was sent just now */
  saved(news: boolean): void {
    const savedAt = news ? Date.now() : (this.desk.state.get()?.savedAt ?? null);
    this.publish({ phase: 'saved', pending: 0, savedAt });
  }

  /** @param found suggestions that were looked at anew: only what is told of them now counts */
  lose(lost: readonly LostWords[], found: readonly { readonly id: string }[] = []): void {
    const before = this.lost.filter(({ told }) => !found.some(({ id }) => id === told));
    if (lost.length + this.lost.length > before.length)
      this.publish({ lost: [...before, ...lost] });
  }

  end(): void {
    this.ended = true;
  }
}
