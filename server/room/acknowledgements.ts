import * as Y from 'yjs';
import type { AckLedger } from './ack-ledger';
import type { Connection } from './connection';
import { durableFrame } from './server-frame';

/** Tells the sockets of a room what is committed (R3, R4). */
export class Acknowledgements {
  private readers: NodeJS.Timeout | null = null;

  constructor(
    private readonly ledger: AckLedger<Connection>,
    private readonly connections: ReadonlySet<Connection>,
    private readonly readerAckMs: number,
  ) {}

  /** `count` more updates are committed. */
  committed(count: number): void {
    const touched = this.ledger.committed(count);
    this.tell(touched);
    // Some of the touched may have left meanwhile, so their number says nothing.
    if ([...this.connections].some((connection) => !touched.has(connection))) this.tellReaders();
  }

  tell(connections: Iterable<Connection>): void {
    const vector = Y.encodeStateVector(this.ledger.state);
    for (const connection of connections) {
      if (!connection.open) continue;
      connection.send(durableFrame(vector, this.ledger.framesOf(connection)));
    }
  }

  /** Nobody is there any more. */
  stop(): void {
    if (this.readers) clearTimeout(this.readers);
    this.readers = null;
  }

  /** Who didn't write hears of commits now and then only. */
  private tellReaders(): void {
    this.readers ??= setTimeout(() => {
      this.readers = null;
      this.tell(this.connections);
    }, this.readerAckMs);
  }
}
