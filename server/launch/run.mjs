import { spawn } from 'node:child_process';
import { problem } from './say.mjs';

/**
 * Runs a program quietly; when it fails its messages are shown and the sentence `problemId` is
 * thrown. Node programs are run by this very Node.
 */
export function runQuietly(root, args, problemId, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve();
      process.stderr.write(`\n${Buffer.concat(said)}\n`);
      reject(problem(problemId, { code: code ?? signal }));
    });
  });
}
