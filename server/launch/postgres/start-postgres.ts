import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { LaunchError } from '../launch-error';
import type { Cluster } from './cluster';
import { answers } from './connection';
import { freePort, type Postmaster, spawnPostgres } from './postmaster';

const POLL_MS = 20;
/** Recovery after a crash replays the log first and may take long; it shows as "starting up". */
const START_TIMEOUT_MS = 120_000;
const ATTEMPTS = 3;

/**
 * Starts Postgres and waits until it answers. Without a port it takes a free one, and another one
 * when somebody was faster. Throws LaunchError `problem.postgres` with the last line of the log.
 */
export async function startPostgres(cluster: Cluster, port?: number): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    const chosen = port ?? (await freePort());
    const pid = await tryOnce(cluster, chosen);
    if (pid !== null) return { pid, port: chosen };
    const reason = lastProblem(cluster.log);
    const taken = /in use|could not bind/i.test(reason);
    if (!taken || attempt === ATTEMPTS)
      throw new LaunchError('problem.postgres', { reason, log: cluster.log });
  }
}

/** The process id once it answers; null when it ended before. */
async function tryOnce(cluster: Cluster, port: number): Promise<number | null> {
  const child = spawnPostgres(cluster, port, cluster.settings, cluster.who, cluster.log);
  let ended = false;
  void once(child, 'exit').then(
    () => {
      ended = true;
    },
    () => {
      ended = true;
    },
  );
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!ended) {
    if (await answers(port, cluster.password)) return child.pid ?? null;
    if (Date.now() > deadline) {
      child.kill('SIGQUIT');
      return null;
    }
    await wait(POLL_MS);
  }
  return null;
}

function lastProblem(log: string): string {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-20) : [];
  const telling = lines.filter((line) => /FATAL|PANIC|could not|error/i.test(line));
  return (telling.at(-1) ?? lines.at(-1) ?? 'no message').replace(/^.*(FATAL|PANIC|LOG): +/, '');
}
