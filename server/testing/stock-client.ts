import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { MESSAGE } from '@/lib/wire/message-kind';
import { type Promised, SentFrames } from './promised';

/** The stock y-websocket client, with a cookie; our own message kinds are noted beside it. */
export class StockClient {
  readonly doc = new Y.Doc();
  readonly provider: WebsocketProvider;
  readonly notices: { readonly kind: number; readonly json: unknown }[] = [];
  readonly closeCodes: number[] = [];
  acked: { vector: Map<number, number>; frames: number } = { vector: new Map(), frames: 0 };
  /** Frames with an update on the present socket. */
  sent = 0;
  /** What each socket that is closed had been promised. */
  readonly promised: Promised[] = [];
  private frames = new SentFrames(this.doc);
  private readonly waiting = new Set<() => void>();

  constructor(
    port: number,
    draftId: string,
    userId: string,
    options: {
      params?: Record<string, string>;
      headers?: Record<string, string>;
      /** Sees every frame that is sent. */
      sends?: (frame: Uint8Array) => void;
    } = {},
  ) {
    const headers = { Cookie: `user=${userId}`, ...options.headers };
    const opened = () => {
      this.sent = 0;
      this.acked = { vector: new Map(), frames: 0 };
      this.frames = new SentFrames(this.doc);
    };
    const sends = (frame: Uint8Array) => {
      options.sends?.(frame);
      if (!carriesUpdate(frame)) return;
      this.sent += 1;
      this.frames.sent();
    };
    const closed = (code: number) => {
      this.promised.push(this.frames.promised(this.acked));
      this.closeCodes.push(code);
      this.changed();
    };
    class Socket extends WebSocket {
      constructor(url: string | URL) {
        super(url, { headers });
        opened();
        this.on('close', closed);
      }

      override send(data: Uint8Array): void {
        sends(data);
        super.send(data);
      }
    }
    this.provider = new WebsocketProvider(`ws://127.0.0.1:${port}/collab`, draftId, this.doc, {
      // y-websocket asks for the browser's WebSocket class; ours of ws has all it uses.
      WebSocketPolyfill: Socket as unknown as typeof globalThis.WebSocket,
      disableBc: true,
      params: options.params ?? {},
    });
    this.provider.messageHandlers[MESSAGE.durable] = (_encoder, decoder) => {
      const vector = Y.decodeStateVector(decoding.readVarUint8Array(decoder));
      this.acked = { vector, frames: decoding.readVarUint(decoder) };
      this.changed();
    };
    for (const kind of [MESSAGE.event, MESSAGE.reset, MESSAGE.denied, MESSAGE.rescued]) {
      this.provider.messageHandlers[kind] = (_encoder, decoder) => {
        this.notices.push({ kind, json: JSON.parse(decoding.readVarString(decoder)) });
        this.changed();
      };
    }
    this.provider.on('sync', () => this.changed());
    this.provider.awareness.on('change', () => this.changed());
    this.doc.on('afterTransaction', () => this.changed());
  }

  /** Resolves as soon as `condition` holds; checked whenever something happened here. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (!condition()) return;
        this.waiting.delete(check);
        resolve();
      };
      this.waiting.add(check);
      check();
    });
  }

  /** Synced, and everything of this document and socket is committed. */
  saved(): Promise<void> {
    return this.until(() => {
      if (!this.provider.synced || this.acked.frames < this.sent) return false;
      const own = Y.decodeStateVector(Y.encodeStateVector(this.doc));
      return [...own].every(([client, clock]) => (this.acked.vector.get(client) ?? 0) >= clock);
    });
  }

  destroy(): void {
    this.provider.destroy();
    this.doc.destroy();
  }

  private changed(): void {
    for (const check of [...this.waiting]) check();
  }
}

/** Whether the frame takes part in the count of `4 durable`. */
function carriesUpdate(frame: Uint8Array): boolean {
  const [kind, step, length, first, second] = frame;
  if (kind !== MESSAGE.sync) return false;
  return step === 2 || (step === 1 && !(length === 2 && first === 0 && second === 0));
}
