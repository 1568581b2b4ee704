import type { Observable } from '@/lib/editor/connection/observable';
import type { DraftConnection } from '@/lib/editor/connection/open-draft';
import type { SavePhase } from '@/lib/editor/connection/save-state';
import { tryUntilDone } from './try-until-done';

const CONNECTED: ReadonlySet<SavePhase> = new Set(['saving', 'saved', 'read-only']);

/**
 * What is kept beside the text, read once and then what changed, whenever the server tells of a change
 * or the connection comes back. One request at a time.
 */
export class NumberedFeed<Feed extends { readonly seq: number }> {
  private seq = 0;
  private reading: (() => void) | null = null;
  private again = false;
  private stops: (() => void)[] = [];

  constructor(
    /** Answers `?since=` with what changed after that number. */
    private readonly path: string,
    private readonly state: DraftConnection['state'],
    /** Number of the last change that the server told of. */
    private readonly told: Observable<number>,
    private readonly take: (feed: Feed) => void,
  ) {}

  start(): void {
    let connected = false;
    const follow = () => {
      const now = CONNECTED.has(this.state.get().phase);
      if (now && !connected) this.read();
      connected = now;
    };
    this.stops.push(
      this.state.subscribe(follow),
      this.told.subscribe(() => this.read()),
    );
    follow();
  }

  read(): void {
    if (this.reading) {
      this.again = true;
      return;
    }
    this.again = false;
    this.reading = () => {};
    const stop = tryUntilDone(
      () => this.ask(),
      (feed) => {
        this.reading = null;
        if (feed) {
          this.seq = Math.max(this.seq, feed.seq);
          this.take(feed);
        }
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

  /** Null when the server refuses: the page says elsewhere that the rights are gone. */
  private async ask(): Promise<Feed | null> {
    const response = await fetch(`${this.path}?since=${this.seq}`);
    if (response.ok) return (await response.json()) as Feed;
    if (response.status >= 500) throw new Error(`answer ${response.status}`);
    return null;
  }
}
