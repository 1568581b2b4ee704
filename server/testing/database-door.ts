import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * A door before Postgres: open it passes everything, shut it refuses and cuts what passes, stalled
 * it lets in and passes nothing.
 */
export class DatabaseDoor {
  private readonly through = new Map<Socket, Socket>();
  private stalled = false;
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
        this.through.set(one, other);
        if (!this.stalled) one.pipe(other);
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

  /** From here on everything is accepted and nothing answered, until `flow`. */
  stall(): void {
    this.stalled = true;
    for (const [one, other] of this.through) one.unpipe(other).pause();
  }

  flow(): void {
    this.stalled = false;
    for (const [one, other] of this.through) one.pipe(other);
  }

  async shut(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = null;
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of this.through.keys()) socket.destroy();
    await closed;
  }
}
