import { connect, createServer, type Server, type Socket } from 'node:net';

/** A door before Postgres: open it passes everything, shut it refuses and cuts what passes. */
export class DatabaseDoor {
  private readonly through = new Set<Socket>();
  private server: Server | null = null;
  private port = 0;

  constructor(private readonly databaseUrl: string) {}

  /** The same database through the door. */
  get url(): string {
    const url = new URL(this.databaseUrl);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.href;
  }

  async open(): Promise<void> {
    const { hostname, port } = new URL(this.databaseUrl);
    const server = createServer((outer) => {
      const inner = connect(Number(port), hostname);
      for (const [one, other] of [
        [outer, inner],
        [inner, outer],
      ] as const) {
        this.through.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          this.through.delete(one);
          other.destroy();
        });
      }
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    const address = server.address();
    if (address && typeof address === 'object') this.port = address.port;
  }

  async shut(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = null;
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of this.through) socket.destroy();
    await closed;
  }
}
