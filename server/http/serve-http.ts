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
import { NO_PAGES, startPages } from './pages';

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
  try {
    await listen(http, options.port, options.host);
  } catch (error) {
    await collab.close(0);
    throw error;
  }
  const { port } = http.address() as AddressInfo;
  const pages =
    options.pages === 'none'
      ? NO_PAGES
      : await startPages({ dev: options.pages === 'dev', hostname: options.host, port });
  http.on('request', (req, res) => {
    noteClientAddress(req, options.publicHost !== undefined);
    if (!answerHealth(req, res, collab.ready)) void pages.handle(req, res);
  });
  http.on('upgrade', (req, socket, head) => {
    if (isCollabUrl(req.url)) collab.upgrade.handle(req, socket, head);
    else if (!pages.upgrade(req, socket, head)) socket.destroy();
  });
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

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.removeListener('error', reject);
      resolve();
    });
  });
}
