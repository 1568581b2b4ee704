/** One end of a connection as a room sees it: a WebSocket, or one of a fake pair in tests. */
export interface ClientSocket {
  send(frame: Uint8Array): void;
  close(code: number, reason: string): void;
  /** Cuts the connection without a closing handshake. */
  terminate(): void;
  /** Stops and resumes reading; the network holds the sender back meanwhile. */
  pause(): void;
  resume(): void;
  /** Bytes accepted by `send` that have not left. */
  readonly unsentBytes: number;
}
