import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { closeDb } from '@/lib/db/client';
import { applyMigrations } from '@/lib/db/migrate/apply-migrations';
import { searchDrafts } from '@/lib/db/search/search-drafts';
import { makeOffice } from '@/prisma/factories/make-office';
import { ensurePostgres } from '@/server/launch/postgres/ensure-postgres';
import { quantile } from '../paint/figures';
import { timingLine } from '../timings';
import { fill, NEEDLE } from './fill';

const [drafts = 10_000, chars = 5_000, rounds = 20] = process.argv.slice(2).map(Number);
const BAR_MS = 100;
const dir = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
// Root's Postgres runs as another account, which has to reach the folder.
await chmod(dir, 0o711);
const postgres = await ensurePostgres({ dataDir: join(dir, 'data') });
const pool = new pg.Pool({ connectionString: postgres.url, max: 1 });
// A connection that breaks while idle is told here; unheard, it would end us before the data is put away.
pool.on('error', () => undefined);
try {
  process.env.DATABASE_URL = postgres.url;
  await applyMigrations(postgres.url);
  const { workspaceId, owner, viewer } = await makeOffice();
  const began = performance.now();
  const sample = await fill(pool, { workspaceId, ownerId: owner.id, drafts, chars });
  console.log(
    `${drafts} drafts of ${chars} characters in ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
  const queries = {
    'one character, everywhere': '的',
    'two characters, common': '工作',
    'two characters, rare': sample.slice(100, 102),
    'three characters': sample.slice(200, 203),
    'six characters': sample.slice(300, 306),
    'in one draft': NEEDLE,
    nowhere: '龘龘',
    'pairs everywhere, the word nowhere': '的工作的工作的',
    'two words': '工作 责任',
    'in a name': '第77次会议',
  };
  const all: number[] = [];
  for (const [title, query] of Object.entries(queries)) {
    const times: number[] = [];
    let found = 0;
    for (let round = 0; round <= rounds; round++) {
      const start = performance.now();
      const answer = await searchDrafts({ userId: viewer.id, query });
      // The first one opens connections and fills caches.
      if (round > 0) times.push(performance.now() - start);
      found = answer.drafts.length;
    }
    all.push(...times);
    console.log(`${timingLine(times)}  ${found} found  ${title}`);
  }
  console.log(`${timingLine(all)}  all; bar p95 ${BAR_MS} ms; load ${loadavg()[0]?.toFixed(1)}`);
  process.exitCode = quantile(all, 0.95) > BAR_MS ? 1 : 0;
} finally {
  await closeDb();
  await pool.end();
  await postgres.stop();
  await rm(dir, { recursive: true, force: true });
}
