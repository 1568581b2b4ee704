import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { LaunchError } from './launch-error';
import { holderOf, take } from './postgres/start-lock';

/** Makes the data folder. Throws LaunchError `problem.data` when it cannot be made or written to. */
export function prepareDataFolder(path: string): void {
  try {
    if (!existsSync(path)) {
      mkdirSync(path, { recursive: true });
      // When we run as root, the account of Postgres passes through; the files have their own modes.
      chmodSync(path, 0o711);
    }
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    // Root is allowed everything, except on a read-only disk: only writing tells.
    const probe = join(path, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new LaunchError('problem.data', { path, code });
  }
}

/**
 * Claims the data folder for this process; the returned function gives it back. Two servers on one
 * folder would each hold half of the people in a draft. Throws LaunchError `problem.busy`.
 */
export function claimDataFolder(path: string): () => void {
  const file = join(path, 'server.lock');
  if (!take(file)) throw new LaunchError('problem.busy', { path, pid: holderOf(file) ?? 0 });
  return () => rmSync(file, { force: true });
}

/** The secret that signs the sessions: made once, readable by the owner only. */
export function generatedSecret(path: string): string {
  const file = join(path, 'auth-secret');
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8');
}
