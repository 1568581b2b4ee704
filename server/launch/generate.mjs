// `npm run generate`: the database client, when the schema has changed.
import { fileURLToPath } from 'node:url';
import { generate } from './prepare.mjs';
import { fail } from './say.mjs';

try {
  await generate(fileURLToPath(new URL('../..', import.meta.url)));
} catch (error) {
  fail(error);
}
