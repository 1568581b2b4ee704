import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { prepareDataFolder } from '../data-folder';
import { LaunchError } from '../launch-error';
import { findBinaries } from './binaries';
import type { Cluster } from './cluster';
import { answers, connectionUrl, ensureDatabase } from './connection';
import { initCluster } from './init-cluster';
import { choosePlaces } from './places';
import { clearStalePid, type Postmaster, runningPostmaster, stopPostmaster } from './postmaster';
import { runAs } from './run-as';
import { withLock } from './start-lock';
import { startPostgres } from './start-postgres';
import { supervise } from './supervise';

const ATTACH_TIMEOUT_MS = 120_000;
const POLL_MS = 50;

export interface EnsurePostgresOptions {
  /** Folder for the cluster and its log; made when missing. */
  readonly dataDir: string;
  /** More server settings, such as `{fsync: 'off'}` for tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** When given, a Postgres that dies is started again on the same port, and this is told. */
  readonly onCrash?: (event: 'down' | 'up') => void;
}

export interface RunningPostgres {
  /** Connection string of the database `lectern`; stays the same when Postgres is restarted. */
  readonly url: string;
  /** True when Postgres was running already. */
  readonly attached: boolean;
  /** Where the data really is: below /var/lib/lectern when root's folders cannot be reached. */
  readonly cluster: string;
  /** Stops Postgres cleanly, also one that we attached to. */
  stop(): Promise<void>;
}

/**
 * Makes sure that an embedded Postgres runs on the data folder: makes the cluster, attaches to a
 * running server or starts one on a free port of 127.0.0.1, and makes the database `lectern`.
 * Throws LaunchError for what the operator can mend.
 */
export async function ensurePostgres(options: EnsurePostgresOptions): Promise<RunningPostgres> {
  prepareDataFolder(resolve(options.dataDir));
  const dataDir = realpathSync(options.dataDir);
  const who = runAs();
  const chosen = choosePlaces(dataDir, findBinaries(), who);
  return withLock(join(dataDir, 'postgres.lock'), async () => {
    const password = initCluster(chosen, who);
    const cluster: Cluster = {
      ...chosen,
      cluster: realpathSync(chosen.cluster),
      who,
      password,
      log: join(dataDir, 'postgres.log'),
      settings: options.settings ?? {},
    };
    const running = await attach(cluster);
    const first = running ?? (await startOn(cluster));
    await ensureDatabase(first.port, password);
    const watch = options.onCrash
      ? supervise(cluster.cluster, first, () => startOn(cluster, first.port), options.onCrash)
      : null;
    return {
      url: connectionUrl(first.port, password),
      attached: running !== null,
      cluster: cluster.cluster,
      stop: async () => {
        const current = watch ? await watch.end() : first;
        await stopPostmaster(current.pid);
      },
    };
  });
}

/**
 * The Postgres that runs already, once it answers: it may be recovering. Null when there is none, or
 * when it ended while we waited (somebody has just killed it).
 */
async function attach({ cluster, password, log }: Cluster): Promise<Postmaster | null> {
  const deadline = Date.now() + ATTACH_TIMEOUT_MS;
  for (;;) {
    const running = runningPostmaster(cluster);
    if (!running || (await answers(running.port, password))) return running;
    if (Date.now() > deadline)
      throw new LaunchError('problem.postgres', { reason: 'it does not answer', log });
    await wait(POLL_MS);
  }
}

async function startOn(cluster: Cluster, port?: number): Promise<Postmaster> {
  await clearStalePid(cluster.cluster);
  return startPostgres(cluster, port);
}
