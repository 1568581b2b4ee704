import type { IncomingMessage } from 'node:http';
import { CLIENT_ADDRESS_HEADER } from '@/lib/wire/client-address';

/**
 * Writes the network address of a request into its header for the pages, over anything the client
 * sent there. Behind a proxy of ours that is what the proxy added to `x-forwarded-for` last; entries
 * before it are the client's own words.
 */
export function noteClientAddress(req: IncomingMessage, behindProxy: boolean): void {
  const forwarded = behindProxy ? req.headers['x-forwarded-for'] : undefined;
  const last = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  const address = last || req.socket.remoteAddress;
  delete req.headers[CLIENT_ADDRESS_HEADER];
  if (address) req.headers[CLIENT_ADDRESS_HEADER] = address;
}
