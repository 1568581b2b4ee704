import type * as Y from 'yjs';
import { CLOSE } from '@/lib/wire/close-code';
import type { ResetNotice } from '@/lib/wire/notices';
import type { Connection } from './connection';
import type { RoomDeps } from './room-deps';
import * as frames from './server-frame';
import { changesContent, decodedUpdate } from './update-effect';

/** How a room turns down what a client sends (R5, R7, R8). */
export class Refusals {
  constructor(
    private readonly draftId: string,
    private readonly doc: Y.Doc,
    private readonly deps: Pick<RoomDeps, 'logger'>,
  ) {}

  /** A reader's edit goes nowhere; he is told, unless it is only his client's cleaning up. */
  deny(from: Connection, update: Uint8Array): void {
    const decoded = decodedUpdate(update);
    if (!decoded) this.reset(from, 'invalid-update', 'unreadable');
    else if (changesContent(this.doc, decoded) && from.mayDeny()) {
      from.send(frames.deniedFrame({ reason: 'read-only' }));
    }
  }

  /** The client must start from a fresh document. */
  reset(from: Connection, reason: ResetNotice['reason'], detail?: string): void {
    const { draftId } = this;
    const { userId } = from.person;
    this.deps.logger.warn({ draftId, userId, reason, detail }, 'client reset');
    from.send(frames.resetFrame({ reason }));
    from.close(CLOSE.reset, reason);
  }

  /** It does not speak the protocol. */
  badFrame(from: Connection, why: string): void {
    this.deps.logger.warn({ draftId: this.draftId, userId: from.person.userId, why }, 'bad frame');
    from.close(CLOSE.badFrame, why);
  }
}
