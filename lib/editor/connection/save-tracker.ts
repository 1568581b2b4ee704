import type { SentFrame } from './sent-frame';

/** A local transaction that the server has not yet committed as far as this client knows. */
interface Uncovered {
  readonly client: number;
  /** The client's clock after the transaction: committed when the server's vector reaches it. */
  readonly clock: number;
  /** False for Yjs' own format clean-up, which no person typed. */
  readonly edit: boolean;
  /** Which counted frame of the present socket carried it; null = not sent on this socket. */
  frame: number | null;
}

/**
 * Decides whether everything typed here is committed (SPEC SAVE1-SAVE6). Pure: no clock, no socket.
 *
 * The server acknowledges with a committed state vector and the number of this socket's committed
 * update frames. The vector alone does not cover deletions and formats, the count alone does not
 * survive a reconnect; a transaction counts as covered only when both do.
 */
export class SaveTracker {
  private uncovered: Uncovered[] = [];
  private awaitingFrame: Uncovered | null = null;
  private open = false;
  private answered = false;
  private sent = 0;
  private committed = 0;
  private resent = false;

  /** A local transaction changed the document; call before the frame that carries it is sent. */
  localChange(change: { client: number; clock: number; edit: boolean }): void {
    const entry: Uncovered = { ...change, frame: null };
    this.uncovered.push(entry);
    this.awaitingFrame = entry;
  }

  /** A new socket is open: the server counts its frames from 0. */
  socketOpened(): void {
    this.reset();
    this.open = true;
    this.resent = this.uncovered.length > 0;
  }

  /** The socket is gone: whatever was not acknowledged has to be sent again. */
  socketClosed(): void {
    this.reset();
    this.open = false;
  }

  /** A frame went out on the present socket. */
  frameSent(frame: SentFrame): void {
    if (!this.open || frame === 'other') return;
    if (frame === 'update') {
      this.sent += 1;
      if (this.awaitingFrame) this.awaitingFrame.frame = this.sent;
      this.awaitingFrame = null;
      return;
    }
    if (frame === 'step2') this.sent += 1;
    this.answered = true;
    // A step 2 carries everything the server lacks and every deletion; an empty one proves that the
    // server has it all and that nothing was ever deleted, so the vector decides.
    for (const entry of this.uncovered) {
      entry.frame ??= frame === 'step2' ? this.sent : 0;
    }
  }

  /** `4 durable`: what is committed, and how many of this socket's frames are. */
  durable(vector: ReadonlyMap<number, number>, frames: number): void {
    if (!this.open) return;
    this.committed = Math.max(this.committed, frames);
    this.uncovered = this.uncovered.filter(
      ({ client, clock, frame }) =>
        frame === null || frame > this.committed || (vector.get(client) ?? 0) < clock,
    );
    if (this.uncovered.length === 0) this.resent = false;
  }

  /** Local transactions by a person that are not committed yet. */
  get pending(): number {
    return this.uncovered.reduce((sum, { edit }) => sum + (edit ? 1 : 0), 0);
  }

  /** True when nothing typed here can be lost any more: all sent, all counted, all in the vector. */
  get saved(): boolean {
    return this.open && this.answered && this.uncovered.length === 0 && this.committed >= this.sent;
  }

  /** True while transactions of an earlier socket are being sent again. */
  get resending(): boolean {
    return this.open && this.resent && this.uncovered.length > 0;
  }

  /** True when some change, even a clean-up, is not committed: closing the page would lose it. */
  get unsaved(): boolean {
    return this.uncovered.length > 0;
  }

  private reset(): void {
    this.sent = 0;
    this.committed = 0;
    this.answered = false;
    this.awaitingFrame = null;
    for (const entry of this.uncovered) entry.frame = null;
  }
}
