import type { WebSocket } from 'ws';

/** A line that does not answer a ping until the next one is dead. */
const PING_EVERY_MS = 20_000;

/** Finds sockets whose other end vanished without a word. */
export class LineCheck {
  /** Socket → has answered since the last ping. */
  private readonly sockets = new Map<WebSocket, boolean>();
  private readonly timer: NodeJS.Timeout;

  constructor() {
    this.timer = setInterval(() => this.check(), PING_EVERY_MS);
    this.timer.unref();
  }

  watch(ws: WebSocket): void {
    this.sockets.set(ws, true);
    ws.on('pong', () => this.sockets.set(ws, true));
    ws.on('close', () => this.sockets.delete(ws));
  }

  /** Ends the checks and cuts what is still open. */
  stop(): void {
    clearInterval(this.timer);
    for (const ws of this.sockets.keys()) ws.terminate();
  }

  private check(): void {
    for (const [ws, answered] of this.sockets) {
      if (!answered) ws.terminate();
      else {
        this.sockets.set(ws, false);
        ws.ping();
      }
    }
  }
}
