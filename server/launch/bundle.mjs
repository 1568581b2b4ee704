import { build } from 'esbuild';

const [entry = 'server/launch/serve.ts', outfile = 'dist/server.mjs'] = process.argv.slice(2);

/** A program, by default the server and its launcher, as one file; packages stay outside, so that they exist once. */
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  alias: { '@': '.' },
  sourcemap: true,
  logLevel: 'warning',
});
