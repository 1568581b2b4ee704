import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * sha256 over the names and contents of files and folders (missing ones count as such). Contents, not
 * times: git sets the times of a clone as it likes. Tests and notes do not count.
 */
export function hashOf(root, paths) {
  const hash = createHash('sha256');
  hash.update(process.version);
  for (const path of paths) addPath(hash, root, path);
  return hash.digest('hex');
}

function addPath(hash, root, path) {
  const at = join(root, path);
  const kind = statSync(at, { throwIfNoEntry: false });
  if (kind?.isDirectory()) {
    for (const name of readdirSync(at).sort()) addPath(hash, root, `${path}/${name}`);
  } else if (!/\.test\.tsx?$|\.md$/.test(path)) {
    hash.update(`\0${path}\0`);
    if (kind) hash.update(readFileSync(at));
  }
}

/**
 * Runs `work` unless the stamp file says that it was done for the same hash. The stamp is removed
 * first, so that work that is cut off is done again. Returns whether it ran.
 */
export async function unlessStamped(file, hash, work) {
  if (read(file) === hash) return false;
  rmSync(file, { force: true });
  await work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hash);
  return true;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
