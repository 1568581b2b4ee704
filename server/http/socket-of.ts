import type { WebSocket } from 'ws';
import type { ClientSocket } from '../room/client-socket';

/** A WebSocket as a room uses it. */
export function socketOf(ws: WebSocket): ClientSocket {
  return {
    send: (frame) => ws.send(frame),
    close: (code, reason) => {
      // A paused socket would not see the other side's answer and linger.
      ws.resume();
      ws.close(code, reason);
    },
    terminate: () => ws.terminate(),
    pause: () => ws.pause(),
    resume: () => ws.resume(),
    get unsentBytes() {
      return ws.bufferedAmount;
    },
  };
}
