import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';

/** The part of the generated glue that its types leave out. */
interface Glue {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

const MODULE = '@prisma/schema-engine-wasm/schema_engine_bg';
let loaded: Promise<typeof engine> | undefined;

/**
 * The schema engine of Prisma as WebAssembly: the usual one is a program that Prisma's tools fetch
 * from the network at first use.
 */
export function loadEngine(): Promise<typeof engine> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<typeof engine> {
  const file = createRequire(import.meta.url)
    .resolve(MODULE)
    .replace(/\.js$/, '.wasm');
  const imports = { './schema_engine_bg.js': { ...engine } as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(await readFile(file), imports);
  (engine as unknown as Glue).__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
  return engine;
}
