import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import type { Role } from '@/lib/access/role';
import { MESSAGE } from '@/lib/wire/message-kind';
import { textOf } from '@/lib/ytext/roots';
import { Connection } from '../room/connection';
import type { RoomRegistry } from '../room/room-registry';
import { SentFrames } from './promised';

/** One frame of ours, taken apart. */
export interface Notice {
  readonly kind: number;
  readonly json: unknown;
}

/**
 * A client of the y-websocket protocol at one end of a fake socket pair. Nothing moves by itself:
 * `flushOut` and `flushIn` carry frames, so a test decides about every interleaving.
 */
export class FakeClient {
  doc = new Y.Doc();
  connection: Connection | null = null;
  closeCode: number | null = null;
  readonly outbox: Uint8Array[] = [];
  readonly inbox: Uint8Array[] = [];
  readonly notices: Notice[] = [];
  awareness: Uint8Array[] = [];
  /** What the server says is committed. */
  acked: { vector: Map<number, number>; frames: number } = { vector: new Map(), frames: 0 };
  /** Update frames put on this socket. */
  sent = 0;
  frames = new SentFrames(this.doc);
  synced = false;
  paused = false;
  terminated = false;

  constructor(
    readonly userId: string,
    public role: Role = 'drafter',
  ) {
    this.listen();
  }

  /** A fresh document, as after `6 reset`. */
  startOver(): void {
    this.doc.destroy();
    this.doc = new Y.Doc();
    this.listen();
  }

  async connect(registry: RoomRegistry, draftId: string): Promise<void> {
    this.outbox.length = 0;
    this.inbox.length = 0;
    this.closeCode = null;
    this.sent = 0;
    this.frames = new SentFrames(this.doc);
    this.synced = false;
    this.terminated = false;
    this.acked = { vector: new Map(), frames: 0 };
    const person = { sessionId: `session-${this.userId}`, userId: this.userId, name: this.userId };
    const connection = new Connection(
      person,
      this.role,
      {
        send: (frame) => this.inbox.push(frame.slice()),
        close: (code) => {
          this.closeCode = code;
        },
        terminate: () => {
          this.terminated = true;
        },
        pause: () => {
          this.paused = true;
        },
        resume: () => {
          this.paused = false;
        },
        unsentBytes: 0,
      },
      registry.deps.limits,
      registry.deps.now,
    );
    this.connection = connection;
    this.push(MESSAGE.sync, (to) => {
      encoding.writeVarUint(to, 0);
      encoding.writeVarUint8Array(to, Y.encodeStateVector(this.doc));
    });
    await registry.join(draftId, connection);
  }

  /** The line breaks: what is under way in both directions is lost. */
  disconnect(): void {
    this.connection?.ended();
    this.connection = null;
    this.outbox.length = 0;
    this.inbox.length = 0;
  }

  get connected(): boolean {
    return this.connection?.open ?? false;
  }

  /** Carries up to `n` frames to the server. */
  flushOut(n = Number.POSITIVE_INFINITY): void {
    for (let i = 0; i < n && this.connected; i++) {
      const frame = this.outbox.shift();
      if (!frame) return;
      this.connection?.receive(frame);
    }
  }

  /** Takes up to `n` frames from the server. */
  flushIn(n = Number.POSITIVE_INFINITY): void {
    for (let i = 0; i < n; i++) {
      const frame = this.inbox.shift();
      if (!frame) return;
      this.take(frame);
    }
  }

  /** Sends any bytes as a frame. */
  raw(frame: Uint8Array): void {
    this.outbox.push(frame);
  }

  /** Sends an update as `0 2`, counted as the stock client counts. */
  update(update: Uint8Array): void {
    this.count();
    this.push(MESSAGE.sync, (to) => {
      encoding.writeVarUint(to, 2);
      encoding.writeVarUint8Array(to, update);
    });
  }

  say(awareness: Uint8Array): void {
    this.push(MESSAGE.awareness, (to) => encoding.writeVarUint8Array(to, awareness));
  }

  notice(kind: number): unknown {
    return this.notices.findLast((notice) => notice.kind === kind)?.json;
  }

  private count(): void {
    this.sent += 1;
    this.frames.sent();
  }

  private listen(): void {
    // Only a root of a known type is tidied up by Yjs, as in an editor.
    textOf(this.doc);
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this && this.connected) this.update(update);
    });
  }

  private take(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame);
    const kind = decoding.readVarUint(decoder);
    if (kind === MESSAGE.sync) this.takeSync(decoder);
    else if (kind === MESSAGE.awareness) this.awareness.push(decoding.readVarUint8Array(decoder));
    else if (kind === MESSAGE.durable) {
      const vector = Y.decodeStateVector(decoding.readVarUint8Array(decoder));
      this.acked = { vector, frames: decoding.readVarUint(decoder) };
    } else this.notices.push({ kind, json: JSON.parse(decoding.readVarString(decoder)) });
  }

  private takeSync(decoder: decoding.Decoder): void {
    const step = decoding.readVarUint(decoder);
    const part = decoding.readVarUint8Array(decoder);
    if (step === 0) {
      const answer = Y.encodeStateAsUpdate(this.doc, part);
      if (answer.length > 2) this.count();
      this.push(MESSAGE.sync, (to) => {
        encoding.writeVarUint(to, 1);
        encoding.writeVarUint8Array(to, answer);
      });
    } else {
      Y.applyUpdate(this.doc, part, this);
      if (step === 1) this.synced = true;
    }
  }

  private push(kind: number, write: (to: encoding.Encoder) => void): void {
    const to = encoding.createEncoder();
    encoding.writeVarUint(to, kind);
    write(to);
    this.outbox.push(encoding.toUint8Array(to));
  }
}
