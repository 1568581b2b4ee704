import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { lecternGlobal } from '@/lib/wire/lectern-global';
import type { AccessPort } from '../room/access-port';
import type { RoomLimits } from '../room/limits';
import { noteClientAddress } from './client-address';
import { isCollabUrl } from './collab-address';
import { createCollab } from './create-collab';
import { answerHealth } from './health';
import { NO_PAGES, type Pages, startPages } from './pages';

export interface ServerOptions {
  /** 0 = any free port. */
  readonly port: number;
  readonly host: string;
  /** Connection string of a migrated database. */
  readonly databaseUrl: string;
  readonly access: AccessPort;
  readonly logger: Logger;
  readonly limits?: Partial<RoomLimits>;
  /** `none`: only the live texts, for benches and tests. */
  readonly pages: 'built' | 'dev' | 'none';
  readonly publicHost?: string | undefined;
}

export interface RunningServer {
  readonly port: number;
  /** Stops in an order that loses nothing; Postgres is to be stopped after it. */
  close(): Promise<void>;
}

/** How long the end of the process waits for the database to take what is queued. */
const DRAIN_MS = 8_000;

/** One http server for pages and live texts. Rejects with Node's own error when it can't listen. */
export async function serveHttp(options: ServerOptions): Promise<RunningServer> {
  const collab = createCollab(options);
  lecternGlobal().rooms = collab.rooms;
  const http = createServer();
  const starting = listen(http, options.port, options.host).then(() => pagesOf(http, options));
  // Heard from the first moment: a request that arrives while the pages start would hang for ever.
  http.on('request', (req, res) => {
    noteClientAddress(req, options.publicHost !== undefined);
    if (answerHealth(req, res, collab.ready)) return;
    starting.then(
      (pages) => pages.handle(req, res),
      () => res.destroy(),
    );
  });
  http.on('upgrade', (req, socket, head) => {
    if (isCollabUrl(req.url)) return collab.upgrade.handle(req, socket, head);
    starting.then(
      (pages) => pages.upgrade(req, socket, head) || socket.destroy(),
      () => socket.destroy(),
    );
  });
  const pages = await starting.catch(async (error) => {
    http.close();
    await collab.close(0);
    throw error;
  });
  const { port } = http.address() as AddressInfo;
  options.logger.info({ host: options.host, port }, 'listening');
  return {
    port,
    close: async () => {
      const closed = new Promise<void>((resolve) => http.close(() => resolve()));
      await collab.close(DRAIN_MS);
      lecternGlobal().rooms = undefined;
      http.closeAllConnections();
      await closed;
      await pages.close();
      options.logger.info('closed');
    },
  };
}

async function pagesOf(http: Server, options: ServerOptions): Promise<Pages> {
  if (options.pages === 'none') return NO_PAGES;
  const { port } = http.address() as AddressInfo;
  return startPages({ dev: options.pages === 'dev', hostname: options.host, port });
}

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.removeListener('error', reject);
      resolve();
    });
  });
}
