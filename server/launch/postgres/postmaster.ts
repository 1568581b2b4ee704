import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { program } from './binaries';
import type { Places } from './places';
import { isPostmasterOf, isRunning, processesIn } from './process-table';
import type { RunAs } from './run-as';

/** A running Postgres of a cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

const LOG_LIMIT_BYTES = 5_000_000;
const STOP_TIMEOUT_MS = 15_000;
const POLL_MS = 20;

/** The Postgres that runs on this cluster already (after a kill -9 of ours), or null. */
export function runningPostmaster(cluster: string): Postmaster | null {
  const lines = pidFileLines(cluster);
  const pid = Number(lines?.[0]);
  const port = Number(lines?.[3]);
  return pid > 0 && port > 0 && isPostmasterOf(pid, cluster) ? { pid, port } : null;
}

/**
 * Removes a postmaster.pid whose process is gone, is a zombie or is something else. Postgres would
 * refuse to start because of a zombie. Because this goes round Postgres's own interlock, it first
 * waits until no process stands in the cluster: backends outlive a killed postmaster for a moment.
 */
export async function clearStalePid(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file) && processesIn(cluster).length === 0) return;
  const pid = Number(pidFileLines(cluster)?.[0]);
  if (pid > 0 && isPostmasterOf(pid, cluster)) return;
  while (processesIn(cluster).length > 0) await wait(POLL_MS);
  rmSync(file, { force: true });
}

/** Starts Postgres on loopback, detached: a Ctrl-C for us must not reach it before we have saved. */
export function spawnPostgres(
  { cluster, binaries }: Places,
  port: number,
  settings: Readonly<Record<string, string>>,
  who: RunAs | null,
  log: string,
): ChildProcess {
  const args = ['-D', cluster, '-p', String(port)];
  for (const [name, value] of Object.entries({ ...SETTINGS, ...settings }))
    args.push('-c', `${name}=${value}`);
  const full = existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES;
  const out = openSync(log, full ? 'w' : 'a', 0o600);
  const child = spawn(program(binaries, 'postgres'), args, {
    cwd: cluster,
    detached: true,
    stdio: ['ignore', out, out],
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: 'C' },
    ...(who ?? {}),
  });
  closeSync(out);
  child.unref();
  return child;
}

const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Statements carry the text of speeches; the log must not.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  jit: 'off',
};

/** Fast shutdown (what is committed is written out); after 15 s an immediate one. */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  const impatient = Date.now() + STOP_TIMEOUT_MS;
  while (isRunning(pid)) {
    if (Date.now() > impatient) signal(pid, 'SIGQUIT');
    await wait(POLL_MS);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** A port of 127.0.0.1 that is free at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

function pidFileLines(cluster: string): string[] | null {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
}
