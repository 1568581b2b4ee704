import * as Y from 'yjs';

/** What a client was told is committed: its own insertions by clock, its deletions by frames. */
export interface Promised {
  readonly clientId: number;
  readonly clock: number;
  /** Everything deleted in its document when it had sent the last frame that counts. */
  readonly deleted: Y.Snapshot | undefined;
}

/** Remembers the document after every update frame of one socket. */
export class SentFrames {
  private readonly states: Y.Snapshot[] = [];

  constructor(private readonly doc: Y.Doc) {}

  /** One more frame was sent; the document is as the frame left it. */
  sent(): void {
    this.states.push(Y.snapshot(this.doc));
  }

  /** What `4 durable` with this vector and number promises. */
  promised(acked: { vector: ReadonlyMap<number, number>; frames: number }): Promised {
    const clientId = this.doc.clientID;
    const clock = acked.vector.get(clientId) ?? 0;
    return { clientId, clock, deleted: this.states[acked.frames - 1] };
  }
}

/** What of a promise a document does not keep; empty when it keeps all. */
export function broken(doc: Y.Doc, { clientId, clock, deleted }: Promised): string[] {
  const found: string[] = [];
  const has = Y.getState(doc.store, clientId);
  if (has < clock) found.push(`insertions ${has} of ${clock}`);
  for (const [client, ranges] of deleted?.ds.clients ?? []) {
    // An edit of somebody else that got lost unacknowledged need not be deleted.
    const known = Y.getState(doc.store, client);
    for (const { clock: from, len } of ranges) {
      for (let c = from; c < Math.min(from + len, known); c++) {
        if (!Y.getItem(doc.store, Y.createID(client, c)).deleted)
          found.push(`${client}/${c} is back`);
      }
    }
  }
  return found;
}
