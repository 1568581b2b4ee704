import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import type { Role } from '@/lib/access/role';
import { CLOSE } from '@/lib/wire/close-code';
import type { AccessPort } from '../room/access-port';
import { Connection } from '../room/connection';
import type { Person } from '../room/person';
import { recheck } from '../room/recheck';
import type { RoomRegistry } from '../room/room-registry';
import { readCollabUrl } from './collab-address';
import { LineCheck } from './line-check';
import { isOwnOrigin } from './own-origin';
import { socketOf } from './socket-of';

/** Why somebody isn't let in. */
interface Refusal {
  readonly code: number;
  readonly why: string;
}
interface Admission {
  readonly draftId: string;
  readonly person: Person;
  readonly role: Role;
}

/**
 * The WebSocket end of `/collab/<draftId>`. Every handshake is accepted and refused afterwards by
 * a close code: a browser can't read the status of a failed handshake, and the stock client would
 * try for ever.
 */
export class CollabUpgrade {
  private readonly sockets: WebSocketServer;
  private readonly lines = new LineCheck();

  constructor(
    private readonly access: AccessPort,
    private readonly rooms: RoomRegistry,
    private readonly publicHost?: string,
  ) {
    this.sockets = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      maxPayload: rooms.deps.limits.frameBytes,
    });
  }

  handle(req: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.sockets.handleUpgrade(req, socket, head, (ws) => {
      // Nothing is read, so nothing is lost, until it is known who is there.
      ws.pause();
      ws.on('error', () => ws.terminate());
      void this.admit(ws, req);
    });
  }

  stop(): void {
    this.lines.stop();
    this.sockets.close();
  }

  private async admit(ws: WebSocket, req: IncomingMessage): Promise<void> {
    const { logger, limits, now } = this.rooms.deps;
    const answer = await this.decide(req).catch((error: unknown): Refusal => {
      logger.warn({ err: error }, 'rights could not be read');
      return { code: CLOSE.overloaded, why: 'not available' };
    });
    const socket = socketOf(ws);
    if ('code' in answer) {
      logger.info({ code: answer.code, why: answer.why }, 'socket refused');
      socket.close(answer.code, answer.why);
      return;
    }
    // Left while it was asked who he is: no `close` would ever take this connection out of its room.
    if (ws.readyState === WebSocket.CLOSED) return;
    this.lines.watch(ws);
    const connection = new Connection(answer.person, answer.role, socket, limits, now);
    ws.on('message', (data: Buffer, isBinary) => {
      if (isBinary) connection.receive(data);
      else connection.close(CLOSE.badFrame, 'text frame');
    });
    ws.on('close', () => connection.ended());
    ws.resume();
    const { draftId } = answer;
    await this.rooms.join(draftId, connection, () =>
      recheck(draftId, connection, this.access, logger),
    );
  }

  private async decide(req: IncomingMessage): Promise<Admission | Refusal> {
    if (!isOwnOrigin(req.headers, this.publicHost))
      return { code: CLOSE.forbidden, why: 'foreign origin' };
    const { draftId, schema } = readCollabUrl(req.url ?? '');
    const headers = new Headers();
    if (req.headers.cookie) headers.set('cookie', req.headers.cookie);
    const person = await this.access.session(headers);
    if (!person) return { code: CLOSE.notSignedIn, why: 'not signed in' };
    const draft = draftId ? await this.access.draft(draftId) : null;
    if (!draftId || !draft) return { code: CLOSE.noDraft, why: 'no such draft' };
    const role = await this.access.role({ userId: person.userId, draftId });
    if (!role) return { code: CLOSE.forbidden, why: 'no right' };
    if (schema < draft.schemaVersion) return { code: CLOSE.clientTooOld, why: 'client too old' };
    return { draftId, person, role };
  }
}
