import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { ensurePostgres, type RunningPostgres } from '../launch/postgres/ensure-postgres';
import { processesIn } from '../launch/postgres/process-table';

/** A free port which nobody is given by chance while the server is down: below the ephemeral ones. */
async function keepablePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const probe = createServer();
    const free = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => resolve(true));
    });
    await new Promise((resolve) => probe.close(resolve));
    if (free) return port;
  }
}

/**
 * The server as one file, as the product's is: it is started many times, and tsx would read its sources
 * each time. Below the root, so that it finds its packages.
 */
async function bundledServer(): Promise<string> {
  await mkdir('dist', { recursive: true });
  const file = join(await mkdtemp(resolve('dist/killable-')), 'server.mjs');
  const bundle = ['server/launch/bundle.mjs', 'server/testing/standalone-server.ts', file];
  await promisify(execFile)(process.execPath, bundle);
  return file;
}

/** A Postgres of its own with real durability, and the server as a child process, to be killed. */
export class Killable {
  port = 0;
  private child: ChildProcess | null = null;
  private readonly children: ChildProcess[] = [];
  private databaseUrl = '';
  private backUp: () => void = () => {};

  private constructor(
    private readonly dir: string,
    private readonly program: string,
    private readonly postgres: RunningPostgres,
  ) {}

  static async start(): Promise<Killable> {
    const dir = await mkdtemp(join(tmpdir(), 'lectern-kill-'));
    await chmod(dir, 0o755);
    let killable: Killable | null = null;
    const postgres = await ensurePostgres({
      dataDir: join(dir, 'data'),
      onCrash: (event) => {
        if (event === 'up') killable?.backUp();
      },
    });
    killable = new Killable(dir, await bundledServer(), postgres);
    return killable;
  }

  /** A fresh database for the next server. */
  async newDatabase(name: string): Promise<pg.Pool> {
    await this.asAdmin(`CREATE DATABASE ${name}`);
    this.port = await keepablePort();
    const url = new URL(this.postgres.url);
    url.pathname = `/${name}`;
    this.databaseUrl = url.href;
    const pool = new pg.Pool({ connectionString: url.href, max: 1 });
    pool.on('error', () => undefined);
    return pool;
  }

  /** After a kill Postgres syncs every file there is, so old databases would slow down each start. */
  async dropDatabase(pool: pg.Pool, name: string): Promise<void> {
    await pool.end();
    await this.asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }

  /** Starts the server, on the port of this database. */
  async startServer(): Promise<void> {
    const child = spawn(process.execPath, ['--expose-gc', this.program], {
      env: { ...process.env, PORT: String(this.port), DATABASE_URL: this.databaseUrl },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    this.child = child;
    this.children.push(child);
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`server ended with ${code}`)));
      child.stdout?.on('data', (data: Buffer) => {
        if (data.includes('listening on')) resolve();
      });
    });
  }

  /** Resident bytes of the server after a full collection. */
  memory(): Promise<number> {
    return new Promise((resolve) => {
      this.child?.once('message', (bytes) => resolve(Number(bytes)));
      this.child?.send('memory');
    });
  }

  /** Still the process that was started last. */
  get serverAlive(): boolean {
    return this.child?.exitCode === null && this.child.signalCode === null;
  }

  /** SIGKILL; resolves when the process is gone. */
  async killServer(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  /** SIGKILL to the postmaster and every backend; resolves when the launcher has it back. */
  async killPostgres(): Promise<void> {
    const back = new Promise<void>((resolve) => {
      this.backUp = resolve;
    });
    for (const pid of processesIn(this.postgres.cluster)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended with its postmaster.
      }
    }
    await back;
  }

  private async asAdmin(sql: string): Promise<void> {
    const admin = new pg.Client(this.postgres.url);
    await admin.connect();
    await admin.query(sql);
    await admin.end();
  }

  async stop(): Promise<void> {
    // A test that ran out of time may have left one behind.
    for (const child of this.children) child.kill('SIGKILL');
    await this.postgres.stop();
    for (const folder of [this.dir, dirname(this.program)])
      await rm(folder, { recursive: true, force: true });
  }
}
