import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket as NodeSocket } from 'ws';
import type * as Y from 'yjs';
import { BINDING_ORIGIN } from '@/lib/editor/binding/origin';
import { openDraft } from '@/lib/editor/connection/open-draft';
import type { SaveState } from '@/lib/editor/connection/save-state';
import { CLOSE } from '@/lib/wire/close-code';
import { textOf } from '@/lib/ytext/roots';
import { type TestServer, testServer } from '@/server/testing/test-server';

/** Sockets that can be cut like a network. */
function cuttable(user: string) {
  const open = new Set<NodeSocket>();
  let refused = false;
  class Socket extends NodeSocket {
    constructor(url: string | URL) {
      super(refused ? 'ws://127.0.0.1:9' : url, { headers: { cookie: `user=${user}` } });
      open.add(this);
      this.on('close', () => open.delete(this));
      this.on('error', () => {});
    }
  }
  return {
    WebSocketImpl: Socket as unknown as typeof WebSocket,
    cut: () => {
      refused = true;
      for (const socket of open) socket.terminate();
    },
    mend: () => {
      refused = false;
    },
  };
}

function until(
  connection: ReturnType<typeof openDraft>,
  wanted: (state: SaveState) => boolean,
): Promise<SaveState> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`still ${JSON.stringify(connection.state.get())}`)),
      15_000,
    );
    const check = (state: SaveState) => {
      if (!wanted(state)) return;
      clearTimeout(timer);
      stop();
      resolve(state);
    };
    const stop = connection.state.subscribe(check);
    check(connection.state.get());
  });
}

const saved = (state: SaveState) => state.phase === 'saved' && state.pending === 0;

describe('a draft connection against the real server', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer();
  });
  afterAll(async () => {
    await server.close();
  });
  const join = (user: string, draftId: string) => {
    const network = cuttable(user);
    const url = `ws://127.0.0.1:${server.port}/collab`;
    const { WebSocketImpl } = network;
    const connection = openDraft({ url, draftId, WebSocketImpl });
    return { connection, text: () => textOf(connection.doc), network };
  };
  const type = (text: ReturnType<typeof textOf>, words: string) => text.insert(1, words, {});

  it('SAVE1 SAVE2 an edit is saved once it is committed, deletions too', async () => {
    const { connection, text } = join('jia', 'edits');
    await until(connection, saved);
    type(text(), '同志们');
    expect(connection.state.get()).toMatchObject({ phase: 'saving', pending: 1 });
    await until(connection, saved);
    connection.doc.transact(() => text().delete(1, 1), BINDING_ORIGIN);
    expect(connection.state.get()).toMatchObject({ phase: 'saving', pending: 1 });
    const { savedAt } = await until(connection, saved);
    expect(savedAt).not.toBeNull();
    const stored = await server.pool.query('select count(*)::int n from draft_update');
    expect(stored.rows[0].n).toBeGreaterThanOrEqual(2);
    connection.close();
  });

  it('SAVE3 SAVE6 edits of a cut network are counted, merged and saved on return', async () => {
    const [jia, yi] = [join('jia', 'cut'), join('yi', 'cut')];
    await until(jia.connection, saved);
    await until(yi.connection, saved);
    jia.network.cut();
    await until(jia.connection, ({ phase }) => phase === 'retrying');
    type(jia.text(), '甲');
    type(jia.text(), '乙');
    expect(await until(jia.connection, ({ phase }) => phase === 'offline')).toMatchObject({
      pending: 2,
    });
    type(yi.text(), '丙');
    await until(yi.connection, saved);
    jia.network.mend();
    // Typing in the moment of the return refers to edits the server does not have yet.
    let after = 0;
    await new Promise<void>((resolve) => {
      const typing = setInterval(() => {
        type(jia.text(), '丁');
        if (jia.connection.state.get().phase === 'saving') after += 1;
        if (after < 20) return;
        clearInterval(typing);
        resolve();
      }, 5);
    });
    await until(jia.connection, saved);
    expect(jia.connection.state.get().generation).toBe(0);
    await expect.poll(() => yi.text().toString().replace(/丁/g, '')).toMatch(/^(乙甲丙|丙乙甲)\n$/);
    await expect.poll(() => yi.text().toString()).toBe(jia.text().toString());
    jia.connection.close();
    yi.connection.close();
  });

  it('SAVE3 a restarted server is sent what it had not committed', async () => {
    const { connection, text } = join('jia', 'restart');
    await until(connection, saved);
    type(text(), '前');
    await server.restart();
    type(text(), '后');
    await until(connection, saved);
    const other = join('yi', 'restart');
    await until(other.connection, ({ synced }) => synced);
    expect(other.text().toString()).toBe('后前\n');
    connection.close();
    other.connection.close();
  });

  it('SAVE7 a reader sees read-only, and a change of hand is denied', async () => {
    server.access.setRole('bing', 'viewer');
    const { connection, text } = join('bing', 'reader');
    await until(connection, ({ phase, role }) => phase === 'read-only' && role === 'viewer');
    type(text(), '不');
    await expect.poll(() => connection.lastNotice.get()?.type).toBe('denied');
    expect(connection.state.get().phase).toBe('read-only');
    connection.close();
  });

  it('SAVE7 refusals are final and have their code', async () => {
    const missing = join('jia', 'no-such-draft').connection;
    expect((await until(missing, ({ phase }) => phase === 'closed')).closeCode).toBe(CLOSE.noDraft);
    missing.close();
    server.access.setRole('bing', null);
    const forbidden = join('bing', 'edits').connection;
    const { closeCode } = await until(forbidden, ({ phase }) => phase === 'closed');
    expect(closeCode).toBe(CLOSE.forbidden);
    forbidden.close();
  });

  it('SAVE9 a reset names the lost words and starts again', async () => {
    const { connection, text } = join('jia', 'reset');
    await until(connection, saved);
    type(text(), '留下');
    await until(connection, saved);
    const old = connection.doc;
    const shown = new Set<Y.Doc>();
    connection.state.subscribe(() => {
      const { synced, generation } = connection.state.get();
      if (synced && generation === 1) shown.add(connection.doc);
    });
    old.transact(() => {
      type(text(), '失去');
      old.getMap('foreign').set('root', 1);
    });
    await expect.poll(() => connection.lastNotice.get()?.type).toBe('reset');
    expect(connection.lastNotice.get()).toMatchObject({ lost: '失去', oldDoc: old });
    await until(connection, (state) => saved(state) && state.generation === 1);
    expect(connection.doc).not.toBe(old);
    expect([...shown]).toEqual([connection.doc]);
    expect(text().toString()).toBe('留下\n');
    connection.close();
  });

  it('SAVE9 a frame beyond what the server reads is a reset, too: the words are given back, no loop', async () => {
    const small = await testServer({ frameBytes: 65_536 });
    const { WebSocketImpl } = cuttable('jia');
    const url = `ws://127.0.0.1:${small.port}/collab`;
    const connection = openDraft({ url, draftId: 'giant', WebSocketImpl });
    await until(connection, saved);
    const giant = '实'.repeat(40_000);
    textOf(connection.doc).insert(1, giant, {});
    await expect.poll(() => connection.lastNotice.get()?.type, { timeout: 10_000 }).toBe('reset');
    const notice = connection.lastNotice.get();
    expect(notice).toMatchObject({ notice: { reason: 'too-large' }, lost: giant });
    await until(connection, (state) => saved(state) && state.generation === 1);
    textOf(connection.doc).insert(1, '接着写', {});
    await until(connection, saved);
    connection.close();
    await small.close();
  }, 30_000);
});
