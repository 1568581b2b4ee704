import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LaunchError } from '../launch-error';
import { program } from './binaries';
import type { Places } from './places';
import type { RunAs } from './run-as';

/** The one database role: it owns the cluster, and its password never leaves the data folder. */
export const ROLE = 'lectern';

/**
 * Makes the cluster if there is none and returns the password of `ROLE`. The cluster is made beside
 * its final name and renamed, so that an initdb that is cut off is simply repeated.
 */
export function initCluster(places: Places, who: RunAs | null): string {
  const { cluster } = places;
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    const half = `${cluster}.new`;
    rmSync(half, { recursive: true, force: true });
    mkdirSync(half, { mode: 0o700 });
    if (who) chownSync(half, who.uid, who.gid);
    const password = randomBytes(24).toString('base64url');
    runInitdb(places, half, password, who);
    writeFileSync(passwordFile(half), password, { mode: 0o600 });
    if (who) chownSync(passwordFile(half), who.uid, who.gid);
    renameSync(half, cluster);
  }
  return readFileSync(passwordFile(cluster), 'utf8');
}

function passwordFile(cluster: string): string {
  return join(cluster, 'lectern.password');
}

/**
 * Sorting and comparing follow code points on every machine; the character classes of UTF-8 are
 * needed beside that, because pg_trgm finds no trigrams in Han text under the plain C locale.
 */
function runInitdb(places: Places, half: string, password: string, who: RunAs | null): void {
  const secret = mkdtempSync(join(tmpdir(), 'lectern-init-'));
  const pwfile = join(secret, 'password');
  try {
    writeFileSync(pwfile, password, { mode: 0o600 });
    if (who) for (const path of [secret, pwfile]) chownSync(path, who.uid, who.gid);
    const outcome = initdb(places, half, pwfile, who, utf8CharacterType());
    if (outcome === null) return;
    const plain = /locale/.test(outcome) ? initdb(places, half, pwfile, who, 'C') : outcome;
    if (plain !== null) throw new LaunchError('problem.initdb', { path: half, reason: plain });
  } finally {
    rmSync(secret, { recursive: true, force: true });
  }
}

function utf8CharacterType(): string {
  return { darwin: 'en_US.UTF-8', win32: 'C' }[process.platform as string] ?? 'C.UTF-8';
}

/** Null when it worked, else the last line it printed. */
function initdb(
  { binaries }: Places,
  folder: string,
  pwfile: string,
  who: RunAs | null,
  characterType: string,
): string | null {
  const args = [
    '-D',
    folder,
    '-U',
    ROLE,
    '-A',
    'scram-sha-256',
    `--pwfile=${pwfile}`,
    '-E',
    'UTF8',
  ];
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C');
  args.push(`--lc-ctype=${characterType}`, '--no-instructions');
  const { status, stderr, error } = spawnSync(program(binaries, 'initdb'), args, {
    // The account may not be able to stand in our own working folder.
    cwd: tmpdir(),
    encoding: 'utf8',
    env: {
      NODE_ENV: process.env.NODE_ENV,
      PATH: process.env.PATH,
      LC_ALL: 'C',
      TZ: 'UTC',
      TMPDIR: tmpdir(),
    },
    ...(who ?? {}),
  });
  if (status === 0) {
    chmodSync(folder, 0o700);
    return null;
  }
  const lines = (stderr || error?.message || 'unknown').trim().split('\n');
  return lines.filter((line) => line.includes('error')).at(-1) ?? lines.at(-1) ?? 'unknown';
}
