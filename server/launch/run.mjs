import { spawn } from 'node:child_process';
import { problem } from './say.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

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
    // A signal to us alone must not leave npm or the build running behind.
    const end = (signal) => {
      child.kill(signal);
      process.exit(1);
    };
    for (const signal of SIGNALS) process.once(signal, end);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const name of SIGNALS) process.off(name, end);
      if (code === 0) return resolve();
      process.stderr.write(`\n${Buffer.concat(said)}\n`);
      reject(problem(problemId, { code: code ?? signal }));
    });
  });
}
