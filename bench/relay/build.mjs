import { build } from 'esbuild';

/** The server of the relay bench as one file, as the product's own server is bundled. */
await build({
  entryPoints: { 'bench-server': 'server/testing/standalone-server.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  alias: { '@': '.' },
  logLevel: 'warning',
});
