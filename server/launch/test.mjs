// `npm test`. Built-ins only until the dependencies are installed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';
import { failureLine } from './say.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  process.chdir(root);
  await prepare(root);
  const args = ['--import', 'tsx', 'checks/test-all.ts', ...process.argv.slice(2)];
  spawn(process.execPath, args, { stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  // The last line is always the sum.
  console.log(`${failureLine(error)}0 passed, 1 failed`);
  process.exitCode = 1;
}
