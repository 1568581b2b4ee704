import { type IncomingMessage, Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Next as one part of our http server. */
export interface Pages {
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  /** Hot reload while developing; false when the upgrade is nobody's. */
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  close(): Promise<void>;
}

/**
 * Starts Next. It is given a server that never listens: on the shared one it would add an
 * `upgrade` listener of its own that ends every socket whose path matches a page.
 */
export async function startPages(options: {
  dev: boolean;
  hostname: string;
  port: number;
}): Promise<Pages> {
  const { default: next } = await import('next');
  const nextUpgrades = new Server();
  const app = next({ ...options, httpServer: nextUpgrades });
  await app.prepare();
  const handle = app.getRequestHandler();
  return {
    handle,
    upgrade: (req, socket, head) => options.dev && nextUpgrades.emit('upgrade', req, socket, head),
    close: () => app.close(),
  };
}

/** No pages: benches and tests of the live texts. */
export const NO_PAGES: Pages = {
  handle: async (_req, res) => {
    res.writeHead(404).end();
  },
  upgrade: () => false,
  close: async () => {},
};
