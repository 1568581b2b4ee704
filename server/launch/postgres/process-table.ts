import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Whether a process with this id runs; a zombie (dead, not yet collected by its parent) does not. */
export function isRunning(pid: number): boolean {
  if (process.platform === 'linux') {
    const state = read(`/proc/${pid}/stat`)?.replace(/^.*\) /s, '')[0];
    return state !== undefined && state !== 'Z' && state !== 'X';
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When a process began, as an opaque text ('' where there is no /proc): together with the id it tells
 * a process from a later one with the same id.
 */
export function beginOf(pid: number): string {
  return (
    read(`/proc/${pid}/stat`)
      ?.replace(/^.*\) /s, '')
      .split(' ')[19] ?? ''
  );
}

/**
 * Whether the process runs and is a Postgres of this cluster: a process id in a file left behind by a
 * crash may belong to anything by now. Where there is no /proc, a running process is believed.
 */
export function isPostmasterOf(pid: number, cluster: string): boolean {
  if (!isRunning(pid)) return false;
  if (process.platform !== 'linux') return true;
  return read(`/proc/${pid}/cmdline`)?.split('\0').includes(cluster) ?? false;
}

/** Running processes whose working folder is the cluster: postmaster and backends (Linux; else none). */
export function processesIn(cluster: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isRunning(pid) && cwdOf(pid) === cluster);
}

function cwdOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
