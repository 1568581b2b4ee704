import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { closeDb, db } from '@/lib/db/client';
import { setStage } from '@/lib/db/stage/set-stage';
import { textHash } from '@/lib/db/versions/text-hash';
import type { Block, DraftMeta } from '@/lib/draft/draft';
import { CLOSE } from '@/lib/wire/close-code';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { PostgresLog } from '../updates/postgres-log';
import { type EditName, edit } from './edit';
import { broken } from './promised';
import { pick, seededRandom, upTo } from './random';
import { seedDraft } from './seed-drafts';
import { StockClient } from './stock-client';
import { type TestServer, testServer } from './test-server';

const SEEDS = Number(process.env.LECTERN_FREEZE_SEEDS ?? 4);
const EDITS: readonly EditName[] = ['type', 'type', 'type', 'delete', 'split', 'join', 'level'];
const EVERY_MS = 8;

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
  process.env.DATABASE_URL = server.door.url;
  await db().$queryRaw`SELECT 1`;
}, 60_000);

afterAll(async () => {
  await closeDb();
  await server?.close();
}, 60_000);

async function stored(draftId: string): Promise<Y.Doc> {
  const found = await new PostgresLog(server.pool).load(draftId);
  const doc = new Y.Doc();
  if (found?.snapshot) Y.applyUpdate(doc, found.snapshot);
  for (const update of found?.updates ?? []) Y.applyUpdate(doc, update);
  return doc;
}

const asJson = (blocks: readonly Block[]) => JSON.parse(JSON.stringify(blocks));

it.each(Array.from({ length: SEEDS }, (_, i) => i + 1))(
  'R25 R26 ST2 seed %i: on a real database, what was acknowledged before is in the 定稿, and nothing comes after',
  async (seed) => {
    const random = seededRandom(seed);
    const draftId = `freeze-${seed}`;
    await seedDraft(server.pool, draftId);
    await server.pool.query(
      `INSERT INTO membership (workspace_id, user_id, role)
       VALUES ('seed-workspace', 'seed-owner', 'owner') ON CONFLICT DO NOTHING`,
    );
    const clients = ['jia', 'yi', 'bing'].map((id) => new StockClient(server.port, draftId, id));
    const timer = setInterval(
      () => edit(pick(random, clients).doc, pick(random, EDITS), random),
      EVERY_MS,
    );
    try {
      const [jia] = clients;
      await jia?.until(() => jia.acked.frames >= 3 + upTo(random, 30));
      const set = { actorId: 'seed-owner', draftId, reason: 'r' };
      await setStage({ ...set, from: 'drafting', to: 'final' });
      const { seq } = await db().draft.findUniqueOrThrow({ where: { id: draftId } });
      // Whoever goes on writing is turned away.
      await Promise.all(
        clients.map((one) => one.until(() => one.closeCodes.includes(CLOSE.reset))),
      );
      clearInterval(timer);
      const version = await db().draftVersion.findFirstOrThrow({
        where: { draftId, stage: 'final' },
      });
      expect(version.seq).toBe(seq);
      expect((await db().draft.findUniqueOrThrow({ where: { id: draftId } })).seq).toBe(seq);
      const text = await stored(draftId);
      expect(version.blocks).toEqual(asJson(readBlocks(text)));
      const meta = version.meta as unknown as DraftMeta;
      expect(version.hash).toBe(textHash(meta, readBlocks(text)));
      for (const one of clients)
        for (const promise of one.promised) expect(broken(text, promise)).toEqual([]);
      const again = new StockClient(server.port, draftId, 'jia');
      clients.push(again);
      await again.saved();
      edit(again.doc, 'type', random);
      await again.until(() => again.closeCodes.includes(CLOSE.reset));
      const kept = () => db().rescuedText.count({ where: { draftId, kind: 'rescued' } });
      await expect.poll(kept, { timeout: 10_000 }).toBeGreaterThan(0);
      await setStage({ ...set, from: 'final', to: 'reviewing' });
      const late = new StockClient(server.port, draftId, 'yi');
      clients.push(late);
      await late.saved();
      edit(late.doc, 'type', random);
      await late.saved();
      expect(readBlocks(await stored(draftId))).toEqual(readBlocks(late.doc));
    } finally {
      clearInterval(timer);
      for (const one of clients) one.destroy();
    }
  },
  60_000,
);
