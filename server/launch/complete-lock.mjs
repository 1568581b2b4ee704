/**
 * npm drops packages for other systems from package-lock.json when the registry it asked did not have
 * them, and then `npm ci` refuses that lock. This adds an entry for each optional dependency that
 * does not resolve in the lock. Run it after every change of the dependencies:
 *   node server/launch/complete-lock.mjs          completes the lock
 *   node server/launch/complete-lock.mjs --check  exit code 1 when it is not complete
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../../package-lock.json', import.meta.url);
const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const MACHINES = [
  'arm64',
  'arm',
  'x64',
  'ia32',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'mips64el',
];

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const missing = missingEntries(lock.packages);

if (process.argv.includes('--check')) {
  for (const [path] of missing) console.error(`package-lock.json lacks ${path}`);
  process.exit(missing.length > 0 ? 1 : 0);
}
if (missing.length > 0) {
  const all = [...Object.entries(lock.packages), ...missing];
  all.sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(all);
  writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(`${missing.length} entries added`);

function missingEntries(packages) {
  const found = new Map();
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (resolves(packages, path, name)) continue;
      const words = name.replace('windows', 'win32').split(/[/-]/);
      found.set(`node_modules/${name}`, {
        version,
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
        os: SYSTEMS.filter((system) => words.includes(system)),
        cpu: MACHINES.filter((machine) => words.includes(machine)),
      });
    }
  }
  return [...found];
}

/** Node's own way: beside the package, then in each folder above. */
function resolves(packages, path, name) {
  for (let at = path; ; at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}
