import { createServer, Server } from 'node:http';
import next from 'next';
import { closeDb } from '@/lib/db/client';
import { addressProblem } from './check-address';
import type { Config } from './config';
import type { StepResult } from './console';

/** The server while it runs. */
export interface OpenServer extends StepResult {
  /** The address to type into a browser. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the server. Throws LaunchError when the address is taken or refused. */
export async function openServer(config: Config, dev: boolean): Promise<OpenServer> {
  const { host: hostname, port } = config;
  const app = next({ dev, hostname, port, httpServer: new Server() });
  await app.prepare();
  const handle = app.getRequestHandler();
  const http = createServer((req, res) => void handle(req, res));
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error) => reject(addressProblem(error, hostname, port) ?? error));
    http.listen(port, hostname, resolve);
  });
  return {
    outcome: 'state.ready',
    url: config.publicUrl ?? `http://${nameOf(hostname)}:${port}`,
    close: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await app.close();
      await closeDb();
    },
  };
}

/** What a person on this machine types for the address we listen on. */
function nameOf(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
