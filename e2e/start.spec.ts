import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ensurePostgres } from '../server/launch/postgres/ensure-postgres';
import { runningPostmaster } from '../server/launch/postgres/postmaster';
import { processesIn } from '../server/launch/postgres/process-table';
import { dataFolder, OwnServer } from './fixtures/own-server';

const NO_SUCH_NODE = `data:text/javascript,${encodeURIComponent(
  "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.0' } })",
)}`;

let data: ReturnType<typeof dataFolder>;
let servers: OwnServer[];

test.beforeEach(() => {
  data = dataFolder();
  servers = [];
});

test.afterEach(async () => {
  for (const server of servers) if (server.process.exitCode === null) await server.interrupt();
  data.remove();
});

async function start(env: Readonly<Record<string, string>> = {}): Promise<OwnServer> {
  const server = await OwnServer.start({ LECTERN_DATA: data.path, ...env });
  servers.push(server);
  return server;
}

/** Ends by itself with exit code 1; returns the one line that is not a finished step. */
async function refusal(env: Readonly<Record<string, string>>): Promise<string> {
  const server = await start(env);
  expect(await server.exit).toBe(1);
  const lines = server.output
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('✓'));
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

const cluster = () => join(data.path, 'postgres');

test('a line per step, one address; Ctrl-C stops everything; the next start is ready', async () => {
  const first = await start();
  await first.ready();
  expect(first.output.match(/^✓ .*$/gm)?.length).toBe(7);
  expect(first.output.match(/https?:\/\//g)).toHaveLength(1);
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
  expect(await first.interrupt()).toBe(0);
  expect(first.output).toContain('Stopped. Everything is saved.');
  expect(processesIn(cluster())).toEqual([]);

  const began = Date.now();
  const second = await start();
  await second.ready();
  console.log(`second start: ready after ${Date.now() - began} ms`);
  expect((await fetch(second.url)).status).toBe(200);
});

test('a first visit is led to making the owner account', async ({ page }) => {
  const server = await start();
  await server.ready();
  await page.goto(server.url);
  await expect(page).toHaveURL(/\/setup$/);
});

test('the port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  expect(await refusal({ LECTERN_PORT: String(port) })).toBe(
    `✗ Port ${port} on 127.0.0.1 is in use by another program; stop it or set LECTERN_PORT.`,
  );
  other.close();
});

test('the data folder is not writable, said in Chinese to a Chinese console', async () => {
  const line = await refusal({ LECTERN_DATA: '/dev/null/data', LC_ALL: 'zh_CN.UTF-8' });
  expect(line).toBe(
    '✗ 数据目录 /dev/null/data 不可写（ENOTDIR）；请修改目录属主，或设置 LECTERN_DATA。',
  );
});

test('the database cannot be reached; its password is not shown', async () => {
  const line = await refusal({ DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/lectern' });
  expect(line).toContain('✗ The database at 127.0.0.1:1/lectern cannot be reached (');
  expect(line).not.toContain('secret');
});

test('the wrong Node', async () => {
  expect(await refusal({ NODE_OPTIONS: `--import=${NO_SUCH_NODE}` })).toBe(
    '✗ Lectern needs Node 20.19 or newer; this is 18.20.0.',
  );
});

test('a setting that is not valid', async () => {
  expect(await refusal({ LECTERN_PORT: 'abc' })).toContain(
    '✗ The setting LECTERN_PORT is not valid',
  );
});

test('a second Lectern on the same data folder', async () => {
  const first = await start();
  await first.ready();
  expect(await refusal({})).toContain(
    `✗ Another Lectern (process ${first.process.pid}) is running`,
  );
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
});

test('after kill -9 of the server the next start takes over its Postgres', async () => {
  const first = await start();
  await first.ready();
  await first.kill();
  const second = await start();
  await second.ready();
  expect(second.output).toContain('✓ Postgres: already running');
  expect(await second.interrupt()).toBe(0);
  expect(processesIn(cluster())).toEqual([]);
});

test('after kill -9 of server and Postgres the next start recovers', async () => {
  const first = await start();
  await first.ready();
  await first.kill();
  process.kill(runningPostmaster(cluster())?.pid ?? 0, 'SIGKILL');
  const second = await start();
  await second.ready();
  expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
});

test('a Postgres that dies is started again, and the server goes on', async () => {
  const server = await start();
  await server.ready();
  process.kill(runningPostmaster(cluster())?.pid ?? 0, 'SIGKILL');
  await server.printed('Postgres is running again.');
  await expect.poll(async () => (await fetch(`${server.url}/readyz`)).status).toBe(200);
});

test('DATABASE_URL uses an own Postgres and leaves it running', async () => {
  const own = dataFolder();
  const postgres = await ensurePostgres({ dataDir: own.path });
  try {
    const server = await start({ DATABASE_URL: postgres.url });
    await server.ready();
    expect(server.output).toContain('✓ Postgres: own server (DATABASE_URL)');
    expect(await server.interrupt()).toBe(0);
    expect(processesIn(postgres.cluster)).not.toEqual([]);
  } finally {
    await postgres.stop();
    own.remove();
  }
});
