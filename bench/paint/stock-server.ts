import { createServer } from 'node:http';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { type WebSocket, WebSocketServer } from 'ws';
import {
  Awareness,
  applyAwarenessUpdate,
  encodeAwarenessUpdate,
  removeAwarenessStates,
} from 'y-protocols/awareness';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { pageScript } from './page-script';
import { stockHtml } from './stock-html';

const SYNC = 0;
const AWARENESS = 1;

/** A text in memory that is relayed and never stored: what the stock server of y-websocket does. */
class Room {
  private readonly doc = new Y.Doc();
  private readonly awareness = new Awareness(this.doc);
  private readonly sockets = new Map<WebSocket, Set<number>>();

  constructor() {
    this.awareness.setLocalState(null);
    this.doc.on('update', (update: Uint8Array) =>
      this.tell(SYNC, (encoder) => writeUpdate(encoder, update)),
    );
    this.awareness.on('update', (change: Record<string, number[]>, socket: WebSocket) => {
      const clients = Object.values(change).flat();
      for (const client of change.added ?? []) this.sockets.get(socket)?.add(client);
      this.tell(AWARENESS, (encoder) =>
        encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(this.awareness, clients)),
      );
    });
  }

  join(socket: WebSocket): void {
    this.sockets.set(socket, new Set());
    socket.on('message', (data: Buffer) => this.hear(socket, new Uint8Array(data)));
    socket.on('close', () => {
      const clients = [...(this.sockets.get(socket) ?? [])];
      this.sockets.delete(socket);
      removeAwarenessStates(this.awareness, clients, null);
    });
    socket.send(frame(SYNC, (encoder) => writeSyncStep1(encoder, this.doc)));
    const present = [...this.awareness.getStates().keys()];
    const states = encodeAwarenessUpdate(this.awareness, present);
    socket.send(frame(AWARENESS, (encoder) => encoding.writeVarUint8Array(encoder, states)));
  }

  private hear(socket: WebSocket, data: Uint8Array): void {
    const decoder = decoding.createDecoder(data);
    const kind = decoding.readVarUint(decoder);
    if (kind === AWARENESS) {
      applyAwarenessUpdate(this.awareness, decoding.readVarUint8Array(decoder), socket);
    } else if (kind === SYNC) {
      const answer = encoding.createEncoder();
      encoding.writeVarUint(answer, SYNC);
      readSyncMessage(decoder, answer, this.doc, socket);
      if (encoding.length(answer) > 1) socket.send(encoding.toUint8Array(answer));
    }
  }

  private tell(kind: number, write: (encoder: encoding.Encoder) => void): void {
    const message = frame(kind, write);
    for (const socket of this.sockets.keys()) socket.send(message);
  }
}

function frame(kind: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, kind);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

const rooms = new Map<string, Room>();
const script = await pageScript('stock-page.ts');
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  if (pathname === '/page') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(stockHtml(searchParams.getAll('css')));
  } else if (pathname === '/page.js') {
    response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
    response.end(script);
  } else response.writeHead(404).end();
});
new WebSocketServer({ server }).on('connection', (socket, { url = '' }) => {
  const room = rooms.get(url) ?? new Room();
  rooms.set(url, room);
  room.join(socket);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') console.log(`listening on ${address.port}`);
});
