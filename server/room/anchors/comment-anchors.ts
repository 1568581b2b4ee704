import type * as Y from 'yjs';
import type { AnchorRow } from '@/lib/db/annotations/load-anchors';
import type { AnchorWrite } from '@/lib/db/annotations/write-anchors';
import { FlatText } from '@/lib/ytext/flat-text';
import { pinPlaces } from '@/lib/ytext/pins';
import type { RoomDeps } from '../room-deps';
import { reAnchor, type Translate } from './re-anchor';

/** Milliseconds until the next attempt when the database did not take the rows. */
const RETRY_MS = 2_000;

/**
 * The places of a draft's comments. The one place where they are found again, so that everybody agrees
 * (A2-A8): whenever the room rests, after a load, and when rows were added.
 */
export class CommentAnchors {
  /** Null = to be read. */
  private rows: readonly AnchorRow[] | null = null;
  private running = false;
  private again = false;
  private retry: NodeJS.Timeout | null = null;
  private ended = false;
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly draftId: string,
    private readonly doc: Y.Doc,
    private readonly deps: Pick<RoomDeps, 'store' | 'logger'>,
    private readonly room: {
      readonly translate: Translate;
      /** Comments changed; everybody is to be told. */
      changed(seq: number): void;
    },
  ) {}

  /** Rows were added or changed in the database. */
  reload(): void {
    this.rows = null;
    this.check();
  }

  /** The text rests: finds out where everything is now. */
  check(): void {
    if (this.ended) return;
    this.again = true;
    if (!this.running) this.work = this.run();
  }

  /** Something is still to be found or written. */
  get busy(): boolean {
    return this.running;
  }

  /** Begins nothing any more; resolves when nothing is under way. */
  async stop(): Promise<void> {
    this.ended = true;
    if (this.retry) clearTimeout(this.retry);
    await this.work;
  }

  private async run(): Promise<void> {
    this.running = true;
    try {
      while (this.again && !this.ended) {
        this.again = false;
        await this.once();
      }
    } catch (err) {
      this.deps.logger.warn({ draftId: this.draftId, err }, 'places of comments not written');
      this.rows = null;
      if (!this.ended) this.retry ??= setTimeout(() => this.tryAgain(), RETRY_MS);
    } finally {
      this.running = false;
    }
  }

  private tryAgain(): void {
    this.retry = null;
    this.check();
  }

  private async once(): Promise<void> {
    this.rows ??= await this.deps.store.loadAnchors(this.draftId);
    if (this.rows.length === 0 || this.ended) return;
    const known = this.rows;
    const writes = this.writesFor(known);
    if (writes.length === 0) return;
    const written = await this.deps.store.writeAnchors(this.draftId, writes);
    // Somebody changed the others meanwhile, or new ones came: they are read anew.
    if (written.ids.size < writes.length || this.rows !== known) this.rows = null;
    else this.rows = known.map((row) => after(row, writes));
    if (this.rows === null) this.again = true;
    if (written.seq !== null) this.room.changed(written.seq);
  }

  private writesFor(rows: readonly AnchorRow[]): AnchorWrite[] {
    const { doc } = this;
    const flat = new FlatText(doc);
    const anchoring = { doc, flat, translate: this.room.translate };
    const pins = rows.flatMap(({ start, end }) => [start ?? NO_PIN, end ?? NO_PIN]);
    const places = pinPlaces(doc, pins);
    return rows.flatMap((row, i) => {
      const now = reAnchor(anchoring, row, places.slice(2 * i, 2 * i + 2));
      return now === row ? [] : [{ row: now, visible: isVisible(row, now) }];
    });
  }
}

const NO_PIN = new Uint8Array();

/** New surroundings alone, or the same words pinned to other characters at the same spot, are not. */
function isVisible(before: AnchorRow, now: AnchorRow): boolean {
  return (
    before.orphan !== now.orphan ||
    before.quote !== now.quote ||
    before.blockUid !== now.blockUid ||
    before.start !== now.start
  );
}

function after(row: AnchorRow, writes: readonly AnchorWrite[]): AnchorRow {
  const write = writes.find((one) => one.row.id === row.id);
  if (!write) return row;
  return { ...write.row, version: write.row.version + (write.visible ? 1 : 0) };
}
