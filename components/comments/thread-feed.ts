import { type Observable, Subject } from '@/lib/editor/connection/observable';
import type { DraftConnection } from '@/lib/editor/connection/open-draft';
import type { ThreadFeed as Feed, Thread, ThreadPerson } from '@/lib/review/thread';
import { NumberedFeed } from '../editor/numbered-feed';

/** Null until they have been read for the first time. */
export type Threads = ReadonlyMap<string, Thread> | null;

/** The threads of the open draft, kept up to date. */
export class ThreadFeed {
  private readonly known = new Subject<Threads>(null);
  private readonly members = new Subject<readonly ThreadPerson[]>([], same);
  private readonly feed: NumberedFeed<Feed>;

  constructor(draftId: string, { state, annotations }: DraftConnection) {
    const path = `/drafts/${draftId}/annotations`;
    this.feed = new NumberedFeed(path, state, annotations, (feed) => this.take(feed));
  }

  start(): void {
    this.feed.start();
  }

  get threads(): Observable<Threads> {
    return this.known;
  }

  /** Everybody who can open the draft. */
  get people(): Observable<readonly ThreadPerson[]> {
    return this.members;
  }

  read(): void {
    this.feed.read();
  }

  stop(): void {
    this.feed.stop();
  }

  private take({ threads, people }: Feed): void {
    this.members.set(people);
    // The number is also that of suggestions.
    if (threads.length === 0 && this.known.get()) return;
    const next = new Map(this.known.get());
    for (const thread of threads) next.set(thread.id, thread);
    this.known.set(next);
  }
}

function same(a: readonly ThreadPerson[], b: readonly ThreadPerson[]): boolean {
  return (
    a.length === b.length && a.every((one, at) => JSON.stringify(one) === JSON.stringify(b[at]))
  );
}
