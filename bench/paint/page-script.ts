import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** A file of this folder as one script for a page, as small as a product would ship it. */
export async function pageScript(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}/bench/paint/${file}`],
    bundle: true,
    write: false,
    minify: true,
    keepNames: false,
    sourcemap: false,
    format: 'iife',
    target: 'es2022',
    alias: { '@': ROOT },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}
