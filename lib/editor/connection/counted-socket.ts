import { type SentFrame, sentFrame } from './sent-frame';

export type WebSocketClass = typeof WebSocket;

export interface SocketEvents {
  opened(): void;
  sent(frame: SentFrame): void;
  /** Any message arrived. */
  heard(): void;
  closed(): void;
}

/**
 * A WebSocket class that reports every frame as it goes out, so that the count agrees with the
 * server's whoever sends (SAVE2). Events of a socket that has been replaced are not reported.
 *
 * Updates typed before the server has been answered are not sent: they would refer to offline edits
 * that the server lacks; the answer carries them (SAVE6).
 */
export function countedSocket(Base: WebSocketClass, events: SocketEvents): WebSocketClass {
  let current: WebSocket | null = null;
  let answered = false;

  return class extends Base {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      current = this;
      answered = false;
      this.addEventListener('open', () => {
        if (current === this) events.opened();
      });
      this.addEventListener('message', () => {
        if (current === this) events.heard();
      });
      this.addEventListener('close', () => {
        if (current === this) events.closed();
      });
    }

    override send(data: Parameters<WebSocket['send']>[0]): void {
      if (current === this && data instanceof Uint8Array && this.readyState === Base.OPEN) {
        const frame = sentFrame(data);
        if (frame === 'update' && !answered) return;
        if (frame === 'step2' || frame === 'empty-step2') answered = true;
        events.sent(frame);
      }
      super.send(data);
    }

    override close(code?: number, reason?: string): void {
      if (current === this) {
        current = null;
        events.closed();
      }
      super.close(code, reason);
    }
  };
}
