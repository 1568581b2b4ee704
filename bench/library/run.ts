import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { closeDb } from '@/lib/db/client';
import { applyMigrations } from '@/lib/db/migrate/apply-migrations';
import { fittingSections } from '@/lib/db/sections/fitting-sections';
import { listSections } from '@/lib/db/sections/list-sections';
import { similarSections } from '@/lib/db/sections/similar-sections';
import { DEFAULT_ATTRS } from '@/lib/draft/default-attrs';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice } from '@/prisma/factories/make-office';
import { ensurePostgres } from '@/server/launch/postgres/ensure-postgres';
import { quantile } from '../paint/figures';
import { timingLine } from '../timings';
import { fill, NEEDLE } from './fill';

const [count = 50_000, rounds = 20] = process.argv.slice(2).map(Number);
const BAR_MS = 100;
const dir = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
// Root's Postgres runs as another account, which has to reach the folder.
await chmod(dir, 0o711);
const postgres = await ensurePostgres({ dataDir: join(dir, 'data') });
const pool = new pg.Pool({ connectionString: postgres.url, max: 1 });
// Idle connections are told when Postgres stops.
pool.on('error', () => undefined);
try {
  process.env.DATABASE_URL = postgres.url;
  await applyMigrations(postgres.url);
  const { workspaceId, owner, viewer } = await makeOffice();
  const draftId = await makeDraft({ workspaceId, createdById: owner.id, seq: 1 });
  const began = performance.now();
  const sample = await fill(pool, { workspaceId, userId: owner.id, draftId }, count);
  console.log(`${count} blocks in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const by = { actorId: viewer.id, draftId };
  const search = (query: string, more: object = {}) =>
    listSections({ ...by, query, retired: false, ...more });
  const text = `${sample.slice(0, 100)}换${sample.slice(101)}`.replaceAll('\n', '');
  const blocks = [{ ...DEFAULT_ATTRS, uid: '', inlines: [{ type: 'text', text, marks: [] }] }];
  const place = { job: 'support', before: null, genre: 'topic', suggested: [], used: [] } as const;
  const questions: Record<string, () => Promise<unknown>> = {
    'the panel opens': () => search(''),
    'page 100': () => search('', { skip: 4_000 }),
    'one tag': () => search('', { tag: '保障' }),
    'one kind of speech': () => search('', { genre: 'topic' }),
    'one character, everywhere': () => search('的'),
    'two characters, common': () => search('工作'),
    'two characters, rare': () => search(sample.slice(100, 102)),
    'four characters': () => search(sample.slice(200, 204)),
    'in one block': () => search(NEEDLE),
    nowhere: () => search('龘龘'),
    'two words and a tag': () => search('工作 责任', { tag: '任务' }),
    'in titles': () => search('第77个'),
    'what fits here': () => fittingSections({ ...by, place }),
  };
  const measure = async (title: string, ask: () => Promise<unknown>) => {
    const times: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const start = performance.now();
      await ask();
      // The first one opens connections and fills caches.
      if (round > 0) times.push(performance.now() - start);
    }
    console.log(`${timingLine(times)}  ${title}`);
    return times;
  };
  const all: number[] = [];
  for (const [title, ask] of Object.entries(questions)) all.push(...(await measure(title, ask)));
  await measure('nearly the same, when a block is saved; not in the bar', () =>
    similarSections({ ...by, blocks }),
  );
  console.log(`${timingLine(all)}  all; bar p95 ${BAR_MS} ms; load ${loadavg()[0]?.toFixed(1)}`);
  process.exitCode = quantile(all, 0.95) > BAR_MS ? 1 : 0;
} finally {
  await closeDb();
  await pool.end();
  await postgres.stop();
  await rm(dir, { recursive: true, force: true });
}
