import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a handshake comes from a page of this server. Browsers always send an Origin with a
 * WebSocket handshake, so a missing one is a program with its own cookie, not a foreign page.
 * @param publicHost name a reverse proxy is reached under, when it doesn't pass Host on
 */
export function isOwnOrigin({ origin, host }: IncomingHttpHeaders, publicHost?: string): boolean {
  if (origin === undefined) return true;
  try {
    const { host: from } = new URL(origin);
    return from === host || from === publicHost;
  } catch {
    return false;
  }
}
