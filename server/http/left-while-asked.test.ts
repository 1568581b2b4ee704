import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { draftRooms } from '@/lib/wire/lectern-global';
import { StockClient } from '../testing/stock-client';
import { type TestServer, testServer } from '../testing/test-server';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

/** Holds the next question who somebody is; resolves when it has been asked. */
function holdNextSession(): { asked: Promise<void>; answer: () => void } {
  const { access } = server;
  const session = access.session.bind(access);
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    access.session = async (headers) => {
      access.session = session;
      resolve();
      await held;
      return session(headers);
    };
  });
  return { asked, answer };
}

for (const leave of ['close', 'terminate'] as const) {
  it(`H1 who leaves (${leave}) while the server still asks who it is, is not in the room`, async () => {
    const draftId = `left-${leave}`;
    const { asked, answer } = holdNextSession();
    const url = `ws://127.0.0.1:${server.port}/collab/${draftId}?schema=1`;
    const ws = new WebSocket(url, { headers: { cookie: 'user=jia' } });
    ws.on('error', () => {});
    await asked;
    if (leave === 'close') ws.on('open', () => ws.close());
    else ws.terminate();
    const gone = new Promise((resolve) => ws.once('close', resolve));
    if (leave === 'terminate') await gone;
    answer();
    await gone;
    const yi = new StockClient(server.port, draftId, 'yi', { params: {} });
    await yi.saved();
    await expect
      .poll(() =>
        draftRooms()
          .present([draftId])
          .get(draftId)
          ?.map(({ name }) => name),
      )
      .toEqual(['yi']);
    yi.destroy();
  });
}
