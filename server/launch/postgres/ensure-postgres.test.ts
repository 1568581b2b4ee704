import { statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { LaunchError } from '../launch-error';
import { ensurePostgres, type RunningPostgres } from './ensure-postgres';
import { runningPostmaster } from './postmaster';
import { processesIn } from './process-table';

const FAST = { fsync: 'off' };
const cleanups: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

async function tempFolder(mode = 0o711): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-pg-'));
  await chmod(folder, mode);
  cleanups.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function stopAtEnd(postgres: RunningPostgres): RunningPostgres {
  cleanups.push(() => postgres.stop());
  return postgres;
}

async function query<T>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await wait(10);
}

function postmasterPid(cluster: string): number {
  const running = runningPostmaster(cluster);
  if (!running) throw new Error('no postmaster');
  return running.pid;
}

describe('embedded Postgres', () => {
  test('makes a cluster that finds Chinese substrings, keeps the data over a stop, listens on loopback only', async () => {
    const dataDir = await tempFolder();
    const first = await ensurePostgres({ dataDir, settings: FAST });
    await query(first.url, "create extension pg_trgm; create table t as select '提高认识' as text");
    const [trigrams] = await query<{ t: string[] }>(first.url, "select show_trgm('提高认识') as t");
    expect(trigrams?.t.length).toBeGreaterThan(2);
    expect(await query(first.url, 'show listen_addresses')).toEqual([
      { listen_addresses: '127.0.0.1' },
    ]);
    expect(statSync(join(first.cluster, 'lectern.password')).mode & 0o777).toBe(0o600);
    await first.stop();
    expect(processesIn(first.cluster)).toEqual([]);

    const second = stopAtEnd(await ensurePostgres({ dataDir, settings: FAST }));
    expect(second.attached).toBe(false);
    expect(await query(second.url, 'select text from t')).toEqual([{ text: '提高认识' }]);
  });

  test('attaches to a Postgres that runs already, also when two start at once', async () => {
    const dataDir = await tempFolder();
    const both = await Promise.all([
      ensurePostgres({ dataDir, settings: FAST }),
      ensurePostgres({ dataDir, settings: FAST }),
    ]);
    stopAtEnd(both[0]);
    expect(both.map((one) => one.attached).sort()).toEqual([false, true]);
    expect(both[0].url).toBe(both[1].url);
  });

  test('recovers after kill -9 of the postmaster, which leaves its pid file behind', async () => {
    const dataDir = await tempFolder();
    const first = await ensurePostgres({ dataDir });
    await query(first.url, 'create table t (n int); insert into t values (7)');
    process.kill(postmasterPid(first.cluster), 'SIGKILL');
    const second = stopAtEnd(await ensurePostgres({ dataDir }));
    expect(second.attached).toBe(false);
    expect(await query(second.url, 'select n from t')).toEqual([{ n: 7 }]);
  });

  test('brings a killed Postgres back on the same address and says so', async () => {
    const dataDir = await tempFolder();
    const told: string[] = [];
    const running = stopAtEnd(
      await ensurePostgres({ dataDir, onCrash: (event) => told.push(event) }),
    );
    await query(running.url, 'create table t (n int); insert into t values (7)');
    process.kill(postmasterPid(running.cluster), 'SIGKILL');
    await until(() => told.includes('up'));
    expect(told).toEqual(['down', 'up']);
    expect(await query(running.url, 'select n from t')).toEqual([{ n: 7 }]);
  });

  test.runIf(process.getuid?.() === 0)(
    'as root, data that the Postgres account cannot reach goes below /var/lib/lectern',
    async () => {
      const closed = await tempFolder(0o700);
      await mkdir(join(closed, 'data'));
      const running = stopAtEnd(
        await ensurePostgres({ dataDir: join(closed, 'data'), settings: FAST }),
      );
      cleanups.unshift(() => rm(running.cluster, { recursive: true, force: true }));
      expect(running.cluster).toMatch(/^\/var\/lib\/lectern\/[0-9a-f]{16}$/);
      expect(await query(running.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    },
  );

  test('a data folder that cannot be made is one clear problem', async () => {
    const folder = await tempFolder();
    await symlink('/proc/1/no-such-place', join(folder, 'data'));
    await expect(ensurePostgres({ dataDir: join(folder, 'data') })).rejects.toThrow(LaunchError);
  });
});
