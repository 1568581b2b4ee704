import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '../launch/say.mjs';
import { hashOf } from '../launch/stamp.mjs';

/**
 * The path of the command line as one file, dist/lectern.mjs, built anew when one of the files it was made of
 * has changed; needs `npm ci` and nothing else. Loaded file by file and translated on the way it would start with
 * three times the work (decision 0015).
 */
export async function readyBundle(root) {
  const bundle = join(root, 'dist/lectern.mjs');
  const record = join(root, 'dist/lectern.json');
  if (existsSync(bundle) && isCurrent(root, record)) return bundle;
  if (!existsSync(join(root, 'node_modules/esbuild'))) throw problem('problem.not-installed', {});
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['server/cli/main.ts'],
    outfile: 'dist/lectern.mjs',
    bundle: true,
    // Packages too: what a command does not need is then not even read.
    platform: 'node',
    format: 'esm',
    target: 'node20',
    alias: { '@': '.' },
    minifyWhitespace: true,
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
  const inputs = [...Object.keys(metafile.inputs).filter(isOwn), 'package-lock.json'];
  mkdirSync(join(root, 'dist'), { recursive: true });
  // Another call may be loading it at this moment.
  replace(bundle, outputFiles[0].contents);
  replace(record, JSON.stringify({ inputs, hash: hashOf(root, inputs) }));
  return bundle;
}

function isOwn(path) {
  return !path.startsWith('node_modules/');
}

function isCurrent(root, record) {
  try {
    const { inputs, hash } = JSON.parse(readFileSync(record, 'utf8'));
    return hashOf(root, inputs) === hash;
  } catch {
    return false;
  }
}

function replace(path, contents) {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, contents);
  renameSync(own, path);
}
