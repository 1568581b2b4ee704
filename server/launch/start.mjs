// `npm start`. Built-ins only until the dependencies are installed.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';
import { fail, say, step } from './say.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

// A closed terminal or pipe must neither end the server nor keep it busy with saying so.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  process.chdir(root);
  // What is set in the environment wins over the file.
  if (existsSync('.env')) process.loadEnvFile('.env');
  await prepare(root);
  process.env.NODE_ENV = 'production';
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  // In this process, not in a child: signals arrive where the writing to the database is.
  const { serve } = await import(new URL('../../dist/server.mjs', import.meta.url).href);
  await serve({ step, say });
} catch (error) {
  fail(error);
}
