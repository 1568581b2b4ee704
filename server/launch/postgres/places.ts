import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Binaries } from './binaries';
import type { RunAs } from './run-as';

/** Where the cluster lives and which binaries run it. */
export interface Places {
  readonly cluster: string;
  readonly binaries: Binaries;
}

/** Only for root whose data folder or checkout the Postgres account cannot reach (such as /root/x). */
const SYSTEM_FOLDER = '/var/lib/lectern';

/**
 * Normally `<dataDir>/postgres` and the binaries of node_modules. When we run as root, Postgres runs
 * under another account: what that account cannot reach is placed below /var/lib/lectern instead
 * (data per data folder, binaries per version).
 */
export function choosePlaces(dataDir: string, binaries: Binaries, who: RunAs | null): Places {
  const inPlace = join(resolve(dataDir), 'postgres');
  if (!who) return { cluster: inPlace, binaries };
  return {
    cluster: reachable(dirname(inPlace), who) ? inPlace : systemCluster(inPlace),
    binaries: usable(binaries, who) ? binaries : systemCopy(binaries),
  };
}

/** Whether the account can pass through this folder and every folder above it. */
function reachable(folder: string, who: RunAs): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (!allows(at, who, 0o1)) return false;
    if (at === dirname(at)) return true;
  }
}

function allows(path: string, who: RunAs, bits: number): boolean {
  const { uid, gid, mode } = statSync(path);
  const shift = uid === who.uid ? 6 : gid === who.gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}

function usable(binaries: Binaries, who: RunAs): boolean {
  const { root } = binaries;
  return (
    ['bin', 'lib', 'share'].every((part) => reachable(join(root, part), who)) &&
    allows(join(root, 'bin', 'postgres'), who, 0o5)
  );
}

function systemCluster(inPlace: string): string {
  mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  const name = createHash('sha256').update(inPlace).digest('hex').slice(0, 16);
  return join(SYSTEM_FOLDER, name);
}

/** Copies beside the final name and renames, so that a start that is cut off leaves no half copy. */
function systemCopy(binaries: Binaries): Binaries {
  const root = join(SYSTEM_FOLDER, `pg-${binaries.version}`);
  if (!existsSync(root)) {
    const half = `${root}.${process.pid}`;
    mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
    cpSync(binaries.root, half, { recursive: true, verbatimSymlinks: true });
    openToAll(half);
    try {
      renameSync(half, root);
    } catch {
      rmSync(half, { recursive: true, force: true });
    }
  }
  return { root, version: binaries.version };
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
