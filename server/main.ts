import { type Logger, pino } from 'pino';
import { databaseAccess } from '@/lib/db/access/access-port';
import { errorInLog } from './http/error-in-log';
import { type RunningServer, serveHttp } from './http/serve-http';
import { fillSearchIndex } from './projections/fill-search-index';

export interface StartOptions {
  /** 0 = any free port. */
  readonly port: number;
  readonly host: string;
  /** Connection string of a migrated database; also in DATABASE_URL for the pages. */
  readonly databaseUrl: string;
  /** Pages uncompiled, with reloading. */
  readonly dev?: boolean;
  /** Address behind a reverse proxy, such as https://lectern.example. */
  readonly publicUrl?: string | undefined;
  /** A pino level. */
  readonly logLevel?: string;
}

/**
 * Starts pages and live texts on one port; resolves when it listens and the pages are ready.
 * Rejects with Node's own error (such as EADDRINUSE) when it can't listen.
 * `close()` stops listening, closes sockets with 1012, waits until everything queued is committed,
 * and closes the pages; Postgres is to be stopped after it.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const logger: Logger = pino({
    level: options.logLevel ?? 'info',
    serializers: { err: errorInLog },
  });
  const { databaseUrl, port, host, dev, publicUrl } = options;
  const running = await serveHttp({
    port,
    host,
    databaseUrl,
    access: databaseAccess(),
    logger,
    pages: process.env.LECTERN_NO_NEXT === '1' ? 'none' : dev ? 'dev' : 'built',
    publicHost: publicUrl && new URL(publicUrl).host,
  });
  const filling = fillSearchIndex(databaseUrl, logger);
  return {
    port: running.port,
    close: async () => {
      await filling.stop();
      await running.close();
    },
  };
}
