import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { CLOSE } from '@/lib/wire/close-code';
import { MESSAGE } from '@/lib/wire/message-kind';
import { textOf } from '@/lib/ytext/roots';
import { StockClient } from '../testing/stock-client';
import { type TestServer, testServer } from '../testing/test-server';

let server: TestServer;
const clients: StockClient[] = [];

beforeAll(async () => {
  server = await testServer();
});

afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
});

afterAll(() => server.close());

function open(draftId: string, userId: string, params: Record<string, string> = {}): StockClient {
  const client = new StockClient(server.port, draftId, userId, { params });
  clients.push(client);
  return client;
}

const wordsOf = (client: StockClient) => textOf(client.doc).toString();

describe('the stock y-websocket client', () => {
  it('R1 R7 connects with a cookie, gets one empty paragraph, syncs both ways and hears what is saved', async () => {
    const jia = open('both-ways', 'jia');
    await jia.saved();
    expect(textOf(jia.doc).toDelta()).toHaveLength(2);
    const yi = open('both-ways', 'yi');
    await yi.saved();
    textOf(jia.doc).insert(1, '同志们', {});
    await yi.until(() => wordsOf(yi).includes('同志们'));
    textOf(yi.doc).insert(4, '：大家好', {});
    await jia.until(() => wordsOf(jia).includes('同志们：大家好'));
    await Promise.all([jia.saved(), yi.saved()]);
    const { rows } = await server.pool.query(
      `SELECT user_id FROM draft_update WHERE draft_id = 'both-ways' ORDER BY seq`,
    );
    expect(rows.map(({ user_id }) => user_id)).toEqual([null, 'jia', 'yi']);
  });

  it('R2 deletions are counted: a deletion alone is acknowledged by the number of frames', async () => {
    const jia = open('deletions', 'jia');
    await jia.saved();
    textOf(jia.doc).insert(1, '不要的话', {});
    await jia.saved();
    const before = jia.acked.frames;
    textOf(jia.doc).delete(1, 2);
    await jia.until(() => jia.acked.frames === before + 1);
  });

  it('R3 a restart keeps the text; clients come back by themselves', async () => {
    const jia = open('restart', 'jia');
    await jia.saved();
    textOf(jia.doc).insert(1, '重启之前', {});
    await jia.saved();
    await server.restart();
    textOf(jia.doc).insert(1, '重启之后，', {});
    await jia.until(() => jia.closeCodes.includes(CLOSE.restarting));
    await jia.saved();
    const yi = open('restart', 'yi');
    await yi.until(() => wordsOf(yi).includes('重启之后，重启之前'));
  });

  it('P1 sees the others under the name of their session', async () => {
    const jia = open('presence', 'jia');
    const yi = open('presence', 'yi');
    jia.provider.awareness.setLocalState({ user: { name: '领导', color: '#112233' } });
    await yi.until(() => yi.provider.awareness.getStates().has(jia.doc.clientID));
    expect(yi.provider.awareness.getStates().get(jia.doc.clientID)).toEqual({
      user: { id: 'jia', name: 'jia', color: '#112233' },
    });
    jia.destroy();
    await yi.until(() => !yi.provider.awareness.getStates().has(jia.doc.clientID));
  });

  it('R11 a reviewer reads, and his edit is denied and reaches nobody', async () => {
    server.access.setRole('bing', 'reviewer');
    const jia = open('reviewed', 'jia');
    const bing = open('reviewed', 'bing');
    await Promise.all([jia.saved(), bing.saved()]);
    textOf(bing.doc).insert(1, '偷偷改', {});
    await bing.until(() => bing.notices.some(({ kind }) => kind === MESSAGE.denied));
    textOf(jia.doc).insert(1, '正文', {});
    await jia.saved();
    expect(wordsOf(jia)).not.toContain('偷偷改');
    const yi = open('reviewed', 'yi');
    await yi.until(() => wordsOf(yi).includes('正文'));
    expect(wordsOf(yi)).not.toContain('偷偷改');
  });

  it.each([
    ['without a cookie', 'any', { headers: { Cookie: '' } }, CLOSE.notSignedIn],
    ['a draft that does not exist', 'no-such', {}, CLOSE.noDraft],
    ['an id that cannot be one', 'a%2Fb', {}, CLOSE.noDraft],
    ['a foreign page', 'any', { headers: { Origin: 'http://evil.example' } }, CLOSE.forbidden],
    ['a broken Origin', 'any', { headers: { Origin: 'null' } }, CLOSE.forbidden],
    ['a client older than the format', 'any', { params: { schema: '0' } }, CLOSE.clientTooOld],
  ])('H1 refuses %s with a final close code', async (_what, draftId, options, code) => {
    const client = new StockClient(server.port, draftId, 'jia', options);
    clients.push(client);
    await client.until(() => client.closeCodes.length > 0);
    expect(client.closeCodes).toEqual([code]);
    expect(client.provider.shouldConnect).toBe(false);
  });

  it('H1 refuses who has no role in the draft', async () => {
    server.access.setRole('nobody', null);
    const client = open('any', 'nobody');
    await client.until(() => client.closeCodes.length > 0);
    expect(client.closeCodes).toEqual([CLOSE.forbidden]);
  });

  it('H2 an own Origin is welcome', async () => {
    const client = new StockClient(server.port, 'any', 'jia', {
      headers: { Origin: `http://127.0.0.1:${server.port}` },
    });
    clients.push(client);
    await client.saved();
  });

  it('H3 answers health and readiness, and nothing else is an upgrade', async () => {
    const base = `http://127.0.0.1:${server.port}`;
    expect(await (await fetch(`${base}/healthz`)).json()).toEqual({ ok: true });
    expect((await fetch(`${base}/readyz`)).status).toBe(200);
    expect((await fetch(`${base}/elsewhere`)).status).toBe(404);
    const failed = new Promise<Error>((resolve) => {
      new WebSocket(`ws://127.0.0.1:${server.port}/elsewhere`).on('error', resolve);
    });
    expect((await failed).message).toContain('hang up');
  });
});
