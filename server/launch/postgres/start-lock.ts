import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { beginOf, isRunning } from './process-table';

const POLL_MS = 20;

/**
 * Runs `work` while no other process does so under the same lock file, which names its holder;
 * one left behind by a dead process is taken over.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  while (!take(file)) await wait(POLL_MS);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Takes the lock file for this process; false when another living process holds it. */
export function take(file: string): boolean {
  // Written aside and linked, so that nobody ever reads a lock without its holder.
  const aside = `${file}.${randomUUID()}`;
  writeFileSync(aside, `${process.pid} ${beginOf(process.pid)}`, { mode: 0o600 });
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
  if (holderOf(file) !== null) return false;
  rmSync(file, { force: true });
  return take(file);
}

/** Process id of the living holder of a lock file; null when there is none. */
export function holderOf(file: string): number | null {
  const [pid, begin] = contentOf(file).split(' ');
  const id = Number(pid);
  return id > 0 && isRunning(id) && beginOf(id) === begin ? id : null;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
