/** WebSocket close codes; y-websocket treats 4400-4499 as final and does not retry. */
export const CLOSE = {
  /** A frame beyond the largest size; the stock client would send it again for ever. */
  tooLarge: 1009,
  restarting: 1012,
  /** The database is away and the queue is full, or this client reads too slowly: come back later. */
  overloaded: 1013,
  notSignedIn: 4401,
  forbidden: 4403,
  noDraft: 4404,
  clientTooOld: 4409,
  reset: 4410,
  /** Frame not readable, too large, or too many: the client is not one of ours or is broken. */
  badFrame: 4422,
  tooMany: 4429,
} as const;
