import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { textOf } from '@/lib/ytext/roots';
import { PostgresLog } from '../updates/postgres-log';
import { EDITS, edit } from './edit';
import { hostileFrame } from './hostile-frames';
import { Killable } from './killable';
import { pick, seededRandom } from './random';
import { StockClient } from './stock-client';

/** Frames per role; the long form sends 100,000. */
const FRAMES = Number(process.env.LECTERN_HOSTILE_FRAMES ?? 1_000);
const SEED = Number(process.env.LECTERN_HOSTILE_SEED ?? 1);
/** Until code is compiled and buffers have their size; a short run is not quite there. */
const WARM_UP = FRAMES / 5;
const MOST_GROWTH = FRAMES < 20_000 ? 1.4 : 1.1;
const SOCKETS = 8;
const DRAFT = 'hostile';

let killable: Killable;
let pool: pg.Pool;
let witness: StockClient;
let legal: Uint8Array[];

beforeAll(async () => {
  killable = await Killable.start();
  pool = await killable.newDatabase('hostile');
  await killable.startServer();
  witness = new StockClient(killable.port, DRAFT, 'witness');
  witness.provider.awareness.setLocalState({ user: { color: '#112233' } });
  await witness.saved();
  legal = await honestFrames();
  // The projection comes after the repairs of the quiet room: from here on the text rests.
  await vi.waitFor(async () => expect(await projectedSeq()).toBe((await storedDoc()).seq), 20_000);
}, 60_000);

afterAll(async () => {
  witness?.destroy();
  await pool?.end();
  await killable?.stop();
}, 60_000);

/** What an honest client sends while it edits this very text. */
async function honestFrames(): Promise<Uint8Array[]> {
  const random = seededRandom(SEED);
  const frames: Uint8Array[] = [];
  const honest = new StockClient(killable.port, DRAFT, 'honest', {
    sends: (frame) => frames.push(frame),
  });
  honest.provider.awareness.setLocalState({ anchor: null, head: null });
  await honest.saved();
  for (let i = 0; i < 200; i++) edit(honest.doc, pick(random, EDITS), random);
  await honest.saved();
  honest.destroy();
  return frames;
}

/** Sends frames one by one, each taken by the server before the next; comes back when closed. */
async function attack(user: string, frames: number, random: () => number): Promise<Set<number>> {
  const codes = new Set<number>();
  for (let sent = 0; sent < frames; ) {
    const ws = new WebSocket(`ws://127.0.0.1:${killable.port}/collab/${DRAFT}`, {
      headers: { Cookie: `user=${user}` },
    });
    ws.on('error', () => undefined);
    const closed = new Promise<false>((resolve) => {
      ws.on('close', (code) => {
        codes.add(code);
        resolve(false);
      });
    });
    const opened = new Promise<true>((resolve) => ws.on('open', () => resolve(true)));
    let open: boolean = await Promise.race([opened, closed]);
    while (open && sent < frames) {
      ws.send(hostileFrame(random, legal));
      sent += 1;
      const taken = new Promise<true>((resolve) => ws.once('pong', () => resolve(true)));
      ws.ping();
      open = await Promise.race([taken, closed]);
    }
    ws.terminate();
  }
  return codes;
}

async function attackTogether(role: string, frames: number, seed: number): Promise<Set<number>> {
  const all = await Promise.all(
    Array.from({ length: SOCKETS }, (_, i) =>
      attack(`${role}-${i}`, frames / SOCKETS, seededRandom(seed * 100 + i)),
    ),
  );
  return new Set(all.flatMap((codes) => [...codes]));
}

async function storedDoc(): Promise<{ doc: Y.Doc; seq: number }> {
  const stored = await new PostgresLog(pool).load(DRAFT);
  const doc = new Y.Doc();
  if (stored?.snapshot) Y.applyUpdate(doc, stored.snapshot);
  for (const update of stored?.updates ?? []) Y.applyUpdate(doc, update);
  return { doc, seq: stored?.seq ?? 0 };
}

async function projectedSeq(): Promise<number> {
  const { rows } = await pool.query('SELECT seq FROM draft_projection WHERE draft_id = $1', [
    DRAFT,
  ]);
  return Number(rows[0]?.seq ?? 0);
}

describe(`${FRAMES} hostile frames`, () => {
  it.for(['viewer', 'reviewer'] as const)(
    'R7 R8 R16 P2 as a %s: no effect on the text, typed answers, no growth, the others notice nothing',
    { timeout: 3_600_000 },
    async (role, { annotate }) => {
      const before = await storedDoc();
      await attackTogether(role, WARM_UP, SEED + 10);
      const memory = await killable.memory();
      const codes = await attackTogether(role, FRAMES, SEED);
      const growth = (await killable.memory()) / memory;
      await annotate(`${role}: ${Math.round(memory / 2 ** 20)} MiB × ${growth.toFixed(3)}`);
      expect(growth).toBeLessThan(MOST_GROWTH);
      // 1009 too large, 1005/1006 our own end of the line.
      expect([...codes].filter((code) => ![1005, 1006, 1009, 4410, 4422].includes(code))).toEqual(
        [],
      );
      const after = await storedDoc();
      expect(after.seq).toBe(before.seq);
      expect(textOf(after.doc).toDelta()).toEqual(textOf(before.doc).toDelta());
      expect(textOf(witness.doc).toDelta()).toEqual(textOf(before.doc).toDelta());
      await expectUnharmed();
    },
  );

  it('R5 R7 R16 P2 as a drafter: the text stays readable and the same for everybody', async ({
    annotate,
  }) => {
    await attackTogether('drafter', WARM_UP, SEED + 10);
    const memory = await killable.memory();
    const codes = await attackTogether('drafter', FRAMES, SEED + 1);
    const growth = (await killable.memory()) / memory;
    await annotate(`drafter: ${Math.round(memory / 2 ** 20)} MiB × ${growth.toFixed(3)}`);
    expect(growth).toBeLessThan(MOST_GROWTH);
    expect(codes).toContain(4410);
    expect(codes).toContain(4422);
    await expectUnharmed();
    const { doc } = await storedDoc();
    await witness.saved();
    await witness.until(
      () => JSON.stringify(textOf(witness.doc).toDelta()) === JSON.stringify(textOf(doc).toDelta()),
    );
    expect(readBlocks(doc).length).toBeGreaterThan(0);
    expect([...doc.share.keys()].sort()).toEqual(['a', 't']);
    expect(doc.store.pendingStructs).toBeNull();
  }, 3_600_000);
});

async function expectUnharmed(): Promise<void> {
  expect(killable.serverAlive).toBe(true);
  expect(witness.closeCodes).toEqual([]);
  const healthy = await fetch(`http://127.0.0.1:${killable.port}/readyz`);
  expect(healthy.status).toBe(200);
  const others = [...witness.provider.awareness.getStates()].filter(
    ([id]) => id !== witness.doc.clientID,
  );
  const names = others.map(([, { user }]) => user?.name);
  expect(names.filter((name) => !/^(viewer|reviewer|drafter)-\d$/.test(name ?? ''))).toEqual([]);
  expect(witness.provider.awareness.getLocalState()).toEqual({ user: { color: '#112233' } });
}
