import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePostgres } from '@/server/launch/postgres/ensure-postgres';
import { freePort } from '@/server/launch/postgres/postmaster';
import { quantile } from '../paint/figures';
import { relayTimes } from './measure';
import { type Server, startOurs, startTheirs } from './servers';

const ROUNDS = Number(process.argv[2] ?? 5);
const TYPING_MS = Number(process.argv[3] ?? 8) * 1_000;
const SIZES = [2, 10, 50];

const dir = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
await chmod(dir, 0o755);
const postgres = await ensurePostgres({ dataDir: join(dir, 'data') });
const starts: Record<string, () => Promise<Server>> = {
  theirs: async () => startTheirs(await freePort()),
  ours: async () => startOurs(postgres.url, await freePort()),
};
/** By server and size: median and 95th percentile of each round. */
const rounds = new Map<string, { p50: number; p95: number }[]>();

try {
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? ['theirs', 'ours'] : ['ours', 'theirs'];
    for (const name of order) {
      const server = await starts[name]?.();
      for (const size of server ? SIZES : []) {
        const times = await relayTimes(
          server?.url ?? '',
          `relay-${round}-${size}`,
          size,
          TYPING_MS,
        );
        const key = `${name} ${size}`;
        const figures = { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
        rounds.set(key, [...(rounds.get(key) ?? []), figures]);
        console.log(
          `round ${round + 1} ${key}: p50 ${figures.p50.toFixed(3)} ms, p95 ${figures.p95.toFixed(3)} ms`,
        );
      }
      await server?.stop();
    }
  }
  console.log('\n| people | theirs p50 | ours p50 | ratio | theirs p95 | ours p95 |');
  console.log('|---|---|---|---|---|---|');
  for (const size of SIZES) {
    const median = (name: string, of: 'p50' | 'p95') =>
      quantile(
        (rounds.get(`${name} ${size}`) ?? []).map((figures) => figures[of]),
        0.5,
      );
    const [theirs, ours] = [median('theirs', 'p50'), median('ours', 'p50')];
    const tails = [median('theirs', 'p95'), median('ours', 'p95')].map((ms) => ms.toFixed(2));
    console.log(
      `| ${size} | ${theirs.toFixed(2)} ms | ${ours.toFixed(2)} ms | ${(ours / theirs).toFixed(2)} | ${tails.join(' ms | ')} ms |`,
    );
  }
} finally {
  await postgres.stop();
  await rm(dir, { recursive: true, force: true });
}
