import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A server under measurement. */
export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

const OURS = fileURLToPath(new URL('../../dist/bench-server.mjs', import.meta.url));
const THEIRS = fileURLToPath(
  new URL('peer/node_modules/@y/websocket-server/src/server.js', import.meta.url),
);

/** Ours: every update in Postgres. */
export async function startOurs(databaseUrl: string, port: number): Promise<Server> {
  const child = start(OURS, { PORT: String(port), DATABASE_URL: databaseUrl });
  await listening(child, port);
  return { url: `ws://127.0.0.1:${port}/collab`, stop: () => stop(child) };
}

/** The in-memory y-websocket server: nothing is kept. */
export async function startTheirs(port: number): Promise<Server> {
  const child = start(THEIRS, { PORT: String(port), HOST: '127.0.0.1' });
  await listening(child, port);
  return { url: `ws://127.0.0.1:${port}`, stop: () => stop(child) };
}

function start(file: string, env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [file], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
