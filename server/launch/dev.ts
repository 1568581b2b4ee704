import { existsSync } from 'node:fs';
import type { Console } from './console';
import { serve } from './serve';

/** `npm run dev`: everything from source, pages with reloading. */
if (existsSync('.env')) process.loadEnvFile('.env');
process.env.NEXT_TELEMETRY_DISABLED = '1';
const sayModule = './say.mjs';
const { say, step, fail } = (await import(sayModule)) as Console & { fail(error: unknown): never };
await serve({ say, step }, true).catch(fail);
