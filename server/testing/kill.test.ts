import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { overridesOf, textOf } from '@/lib/ytext/roots';
import { PostgresLog } from '../updates/postgres-log';
import { type EditName, edit } from './edit';
import { Killable } from './killable';
import { broken } from './promised';
import { pick, seededRandom, upTo } from './random';
import { StockClient } from './stock-client';

const SEEDS = Number(process.env.LECTERN_KILL_SEEDS ?? 3);
const FIRST = Number(process.env.LECTERN_KILL_FIRST ?? 1);
const VICTIMS = ['server', 'postgres', 'both'] as const;
const EDITS: readonly EditName[] = ['type', 'type', 'type', 'delete', 'split', 'join', 'level'];
const EVERY_MS = 12;

let killable: Killable;

beforeAll(async () => {
  killable = await Killable.start();
}, 60_000);

afterAll(() => killable?.stop(), 60_000);

function content(doc: Y.Doc): string {
  return JSON.stringify([textOf(doc).toDelta(), Object.entries(overridesOf(doc).toJSON()).sort()]);
}

async function stored(pool: pg.Pool, draftId: string): Promise<Y.Doc> {
  const found = await new PostgresLog(pool).load(draftId);
  const doc = new Y.Doc();
  if (found?.snapshot) Y.applyUpdate(doc, found.snapshot);
  for (const update of found?.updates ?? []) Y.applyUpdate(doc, update);
  return doc;
}

/** Lets everybody edit until stopped; returns the number of edits. */
function keepEditing(clients: readonly StockClient[], random: () => number): () => number {
  let edits = 0;
  const timer = setInterval(() => {
    edit(pick(random, clients).doc, pick(random, EDITS), random);
    edits += 1;
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    return edits;
  };
}

/** Resolves when so many of a client's frames are committed: the moment of a kill, without a clock. */
function committed(client: StockClient, frames: number): Promise<void> {
  return client.until(() => client.acked.frames >= frames);
}

async function run(victim: (typeof VICTIMS)[number], seed: number): Promise<number> {
  const random = seededRandom(seed * 7 + victim.length);
  const draftId = `kill-${victim}-${seed}`;
  const name = `kill_${victim}_${seed}`;
  const pool = await killable.newDatabase(name);
  await killable.startServer();
  const clients = ['jia', 'yi', 'bing'].map(
    (user) => new StockClient(killable.port, draftId, user),
  );
  const [jia] = clients;
  if (!jia) throw new Error('nobody');
  try {
    await Promise.all(clients.map((client) => client.saved()));
    let stop = keepEditing(clients, random);
    await committed(jia, 3 + upTo(random, 25));
    if (victim !== 'postgres') {
      await killable.killServer();
      await Promise.all(clients.map((client) => client.until(() => client.closeCodes.length > 0)));
    }
    if (victim !== 'server') await killable.killPostgres();
    if (victim !== 'postgres') {
      const log = await stored(pool, draftId);
      for (const client of clients) {
        for (const promise of client.promised) expect(broken(log, promise)).toEqual([]);
      }
      await killable.startServer();
    }
    await committed(jia, jia.acked.frames + 5);
    const edits = stop();
    stop = () => 0;
    await Promise.all(clients.map((client) => client.saved()));
    // The quiet room may still repair something; then log and clients meet a moment later.
    await vi.waitFor(async () => {
      const final = content(await stored(pool, draftId));
      for (const client of clients) expect(content(client.doc)).toBe(final);
    }, 20_000);
    for (const client of clients) {
      expect(client.closeCodes.filter((code) => code >= 4400)).toEqual([]);
    }
    return edits;
  } finally {
    for (const client of clients) client.destroy();
    await killable.killServer();
    await killable.dropDatabase(pool, name);
  }
}

describe.each(VICTIMS)('SIGKILL of %s while three people type, delete and split', (victim) => {
  it.each(Array.from({ length: SEEDS }, (_, i) => FIRST + i))(
    'R2 R3 U6 seed %i: nothing acknowledged is lost, everybody agrees',
    async (seed) => {
      expect(await run(victim, seed)).toBeGreaterThan(10);
    },
    60_000,
  );
});
