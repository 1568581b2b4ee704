import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { CLIENT_ADDRESS_HEADER } from '@/lib/wire/client-address';
import { noteClientAddress } from './client-address';

function noted(
  headers: Record<string, string>,
  behindProxy: boolean,
  remoteAddress: string | undefined = '192.0.2.7',
) {
  const req = { headers: { ...headers }, socket: { remoteAddress } } as unknown as IncomingMessage;
  noteClientAddress(req, behindProxy);
  return req.headers[CLIENT_ADDRESS_HEADER];
}
const forged = { [CLIENT_ADDRESS_HEADER]: '10.0.0.1' };

test('S4 the address is the one of the socket, whatever the client sends', () => {
  expect(noted({}, false)).toBe('192.0.2.7');
  expect(noted(forged, false)).toBe('192.0.2.7');
  expect(noted({ 'x-forwarded-for': '10.0.0.1' }, false)).toBe('192.0.2.7');
});

test('S4 behind our proxy it is what the proxy added last', () => {
  expect(noted({ 'x-forwarded-for': '10.0.0.1, 198.51.100.4' }, true)).toBe('198.51.100.4');
  expect(noted({ ...forged, 'x-forwarded-for': '198.51.100.4' }, true)).toBe('198.51.100.4');
  expect(noted(forged, true)).toBe('192.0.2.7');
});

test('S4 a request whose socket is gone has no address, not a forged one', () => {
  const req = { headers: { ...forged }, socket: {} } as unknown as IncomingMessage;
  noteClientAddress(req, false);
  expect(req.headers[CLIENT_ADDRESS_HEADER]).toBeUndefined();
});
