import pg from 'pg';
import { pino } from 'pino';
import { applyMigrations } from '@/lib/db/migrate/apply-migrations';
import { serveHttp } from '../http/serve-http';
import { OpenAccess } from './open-access';
import { seedDraft } from './seed-drafts';

/**
 * The live texts alone as a process of its own, for load generators and for tests that kill it:
 * every draft exists, everybody is a drafter, `user=<name>` is a session and none is needed. Takes
 * PORT, HOST, DATABASE_URL; says its port; ends on SIGTERM. The rates a person's socket is held to
 * would only measure themselves here.
 */
const { PORT = '0', HOST = '127.0.0.1', DATABASE_URL = '' } = process.env;
const UNHELD = { framesBurst: 1e9, framesPerSecond: 1e9, bytesBurst: 1e12, bytesPerSecond: 1e12 };

await applyMigrations(DATABASE_URL);
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 2 });
// A connection that breaks while idle says so here; unheard, it would end the process.
pool.on('error', () => undefined);
const known = new Set<string>();
const access = new OpenAccess(async (draftId) => {
  if (!known.has(draftId)) await seedDraft(pool, draftId);
  known.add(draftId);
  return true;
}, 'bench');
const server = await serveHttp({
  port: Number(PORT),
  host: HOST,
  databaseUrl: DATABASE_URL,
  access,
  logger: pino({ level: process.env.LOG_LEVEL ?? 'warn' }),
  limits: { ...UNHELD, socketsPerUser: 1e6, socketsPerDraft: 1e6 },
  pages: 'none',
});
console.log(`listening on ${server.port}`);

// A parent that watches the memory asks for it after a full collection (`--expose-gc`).
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().rss);
});
process.once('SIGTERM', async () => {
  await server.close();
  await pool.end();
  process.exit(0);
});
