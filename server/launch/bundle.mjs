import { build } from 'esbuild';

/** The server and its launcher as one file; packages stay outside, so that they exist once. */
await build({
  entryPoints: { server: 'server/launch/serve.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  alias: { '@': '.' },
  sourcemap: true,
  logLevel: 'warning',
});
