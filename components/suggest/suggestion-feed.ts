import { Subject } from '@/lib/editor/connection/observable';
import type { DraftConnection } from '@/lib/editor/connection/open-draft';
import type { SuggestionFeed as Feed, Suggestion } from '@/lib/suggestions/suggestion';
import { NumberedFeed } from '../editor/numbered-feed';

/** The open suggestions of a draft, kept up to date. */
export class SuggestionFeed {
  /** By id, the oldest first; null until they have been read for the first time. */
  readonly open = new Subject<ReadonlyMap<string, Suggestion> | null>(null);
  /** Those decided last, and since. */
  readonly decided = new Subject<ReadonlyMap<string, Suggestion>>(new Map());
  /** What the last answer told, decided ones too. */
  readonly told = new Subject<readonly Suggestion[]>([]);
  /** Number of the last change that was told. */
  seq = 0;
  private readonly feed: NumberedFeed<Feed>;

  constructor(draftId: string, { state, annotations }: DraftConnection) {
    const path = `/drafts/${draftId}/suggestions`;
    this.feed = new NumberedFeed(path, state, annotations, (feed) => this.take(feed));
  }

  /** The open ones of a person. */
  openOf(person: string): Suggestion[] {
    return [...(this.open.get()?.values() ?? [])].filter(({ authorId }) => authorId === person);
  }

  start(): void {
    this.feed.start();
  }

  read(): void {
    this.feed.read();
  }

  stop(): void {
    this.feed.stop();
  }

  private take({ seq, suggestions }: Feed): void {
    this.seq = Math.max(this.seq, seq);
    const next = new Map(this.open.get());
    const decided = new Map(this.decided.get());
    for (const one of suggestions) {
      next.delete(one.id);
      decided.delete(one.id);
      if (one.status === 'open') next.set(one.id, one);
      else if (one.status !== 'withdrawn') decided.set(one.id, one);
    }
    // The number is also that of comments.
    if (suggestions.length === 0 && this.open.get()) return;
    if (decided.size > 0 || this.decided.get().size > 0) this.decided.set(decided);
    this.open.set(next);
    this.told.set(suggestions);
  }
}
