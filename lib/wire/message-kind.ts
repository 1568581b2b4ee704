/** First varuint of every frame. 0-3 are y-websocket's own; 4-8 are ours (design §5). */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  /** server → client: varUint8Array committed state vector, varuint n = this socket's committed update frames. */
  durable: 4,
  /** server → client: varString JSON `DraftEvent`. */
  event: 5,
  /** server → client: varString JSON `ResetNotice`; the socket is closed with 4410 after it. */
  reset: 6,
  /** server → client: varString JSON `DeniedNotice`: an update was dropped, the connection stays. */
  denied: 7,
  /** server → client: varString JSON `RescuedNotice`. */
  rescued: 8,
} as const;
