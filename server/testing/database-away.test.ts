import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '@/lib/ytext/roots';
import { EDITS, edit } from './edit';
import { pick, seededRandom } from './random';
import { StockClient } from './stock-client';
import { type TestServer, testServer } from './test-server';

/** How long the database is away while people type. */
const AWAY_MS = Number(process.env.LECTERN_AWAY_MS ?? 3_000);
const EVERY_MS = 20;

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});

afterAll(() => server.close());

describe(`the database is away for ${AWAY_MS} ms`, () => {
  it('R10 G3 people go on typing and see each other, nothing is called saved, everything is afterwards', async () => {
    const random = seededRandom(5);
    const people = ['jia', 'yi', 'bing'].map((user) => new StockClient(server.port, 'away', user));
    const [jia, yi] = people;
    if (!jia || !yi) throw new Error('nobody');
    await Promise.all(people.map((client) => client.saved()));
    await server.door.shut();
    const acked = people.map(({ acked: { frames } }) => frames);
    const until = performance.now() + AWAY_MS;
    await new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        edit(pick(random, people).doc, pick(random, EDITS), random);
        if (performance.now() < until) return;
        clearInterval(timer);
        resolve();
      }, EVERY_MS);
    });
    const seen = () => people.map(({ doc }) => JSON.stringify(textOf(doc).toDelta()));
    await yi.until(() => new Set(seen()).size === 1);
    expect(people.map(({ acked: { frames } }) => frames)).toEqual(acked);
    expect((await fetch(`http://127.0.0.1:${server.port}/readyz`)).status).toBe(503);
    const late = new StockClient(server.port, 'away-too', 'ding');

    await server.door.open();
    await Promise.all([...people, late].map((client) => client.saved()));
    expect(people.flatMap(({ closeCodes }) => closeCodes)).toEqual([]);
    expect(late.closeCodes).toEqual([]);
    const { rows } = await server.pool.query(`SELECT count(*)::int AS n FROM draft_update
      WHERE draft_id = 'away' AND user_id IS NOT NULL`);
    expect(rows[0].n).toBeGreaterThanOrEqual(people.reduce((sum, { sent }) => sum + sent, 0));
    for (const client of [...people, late]) client.destroy();
  }, 60_000);

  it('R10 G3 H3 a database that hangs: nothing is called saved, everything is afterwards', async () => {
    const [jia, yi] = ['jia', 'yi'].map((user) => new StockClient(server.port, 'hangs', user));
    if (!jia || !yi) throw new Error('nobody');
    await Promise.all([jia.saved(), yi.saved()]);
    server.door.stall();
    for (const each of '抓落实') textOf(jia.doc).insert(1, each, {});
    await yi.until(() => textOf(yi.doc).toString().includes('实落抓'));
    expect((await fetch(`http://127.0.0.1:${server.port}/readyz`)).status).toBe(503);
    expect((await fetch(`http://127.0.0.1:${server.port}/healthz`)).status).toBe(200);
    expect(jia.acked.frames).toBeLessThan(jia.sent);
    server.door.flow();
    await Promise.all([jia.saved(), yi.saved()]);
    expect([...jia.closeCodes, ...yi.closeCodes]).toEqual([]);
    const { rows } = await server.pool.query(`SELECT count(*)::int AS n FROM draft_update
      WHERE draft_id = 'hangs' AND user_id = 'jia'`);
    expect(rows[0].n).toBe(3);
    for (const client of [jia, yi]) client.destroy();
  });

  it('R10 G3 terminated backends are a hiccup', async () => {
    const jia = new StockClient(server.port, 'terminated', 'jia');
    await jia.saved();
    for (let i = 0; i < 5; i++) {
      textOf(jia.doc).insert(1, String(i), {});
      await server.pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'lectern-log' AND datname = current_database()`);
      await jia.saved();
    }
    expect(jia.closeCodes).toEqual([]);
    jia.destroy();
  });
});
