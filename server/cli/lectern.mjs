// `npm run -s lectern -- …`. Built-ins only until the bundle is loaded: it is what makes a call quick.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { consoleLanguage, fail } from '../launch/say.mjs';
import { readyBundle } from './ready-bundle.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
// npm runs scripts in the folder of the package; the files named are those of the person's folder.
const { npm_lifecycle_event: script, INIT_CWD: from } = process.env;

try {
  const { main } = await import(pathToFileURL(await readyBundle(root)).href);
  process.exitCode = await main(process.argv.slice(2), {
    language: consoleLanguage(),
    folder: script === 'lectern' && from ? from : process.cwd(),
  });
} catch (error) {
  fail(error);
}
