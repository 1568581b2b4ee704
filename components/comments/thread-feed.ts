import type { Observable } from '@/lib/editor/connection/observable';
import { Subject } from '@/lib/editor/connection/observable';
import type { DraftConnection } from '@/lib/editor/connection/open-draft';
import type { SavePhase } from '@/lib/editor/connection/save-state';
import type { ThreadFeed as Feed, Thread } from '@/lib/review/thread';
import { tryUntilDone } from '../editor/try-until-done';

/** Null until they have been read for the first time. */
export type Threads = ReadonlyMap<string, Thread> | null;

const CONNECTED: ReadonlySet<SavePhase> = new Set(['saving', 'saved', 'read-only']);

/**
 * The threads of the open draft, kept up to date: read once, then what changed whenever the server tells
 * of a change or the connection comes back. One request at a time.
 */
export class ThreadFeed {
  private readonly known = new Subject<Threads>(null);
  private seq = 0;
  private reading: (() => void) | null = null;
  private again = false;
  private stops: (() => void)[] = [];

  constructor(
    private readonly draftId: string,
    private readonly connection: Pick<DraftConnection, 'state' | 'annotations'>,
  ) {}

  start(): void {
    const { state, annotations } = this.connection;
    let connected = false;
    const follow = () => {
      const now = CONNECTED.has(state.get().phase);
      if (now && !connected) this.read();
      connected = now;
    };
    this.stops.push(
      state.subscribe(follow),
      annotations.subscribe(() => this.read()),
    );
    follow();
  }

  get threads(): Observable<Threads> {
    return this.known;
  }

  read(): void {
    if (this.reading) {
      this.again = true;
      return;
    }
    this.again = false;
    this.reading = () => {};
    const stop = tryUntilDone(
      () => ask(this.draftId, this.seq),
      (feed) => {
        this.reading = null;
        if (feed) this.take(feed);
        if (this.again) this.read();
      },
    );
    if (this.reading) this.reading = stop;
  }

  stop(): void {
    for (const stop of this.stops) stop();
    this.stops = [];
    this.reading?.();
    this.reading = null;
  }

  private take({ seq, threads }: Feed): void {
    this.seq = Math.max(this.seq, seq);
    const next = new Map(this.known.get());
    for (const thread of threads) {
      if (thread.comments.length > 0) next.set(thread.id, thread);
      else next.delete(thread.id);
    }
    this.known.set(next);
  }
}

/** Null when the server refuses: the page says elsewhere that the rights are gone. */
async function ask(draftId: string, since: number): Promise<Feed | null> {
  const response = await fetch(`/drafts/${draftId}/annotations?since=${since}`);
  if (response.ok) return (await response.json()) as Feed;
  if (response.status >= 500) throw new Error(`answer ${response.status}`);
  return null;
}
