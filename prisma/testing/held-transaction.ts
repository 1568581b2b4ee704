import pg from 'pg';
import { expect } from 'vitest';

/**
 * Runs statements in a transaction of its own and keeps it open, so that others have to wait for it:
 * the way to make two people meet at a chosen point.
 */
export class HeldTransaction {
  private constructor(
    private readonly client: pg.Client,
    private readonly watch: pg.Client,
  ) {}

  static async begin(...statements: readonly string[]): Promise<HeldTransaction> {
    const [client, watch] = [connect(), connect()];
    await Promise.all([client.connect(), watch.connect()]);
    await client.query(['BEGIN', ...statements].join(';'));
    return new HeldTransaction(client, watch);
  }

  /** Waits until so many connections to the database wait for a lock. */
  async until(waiting: number): Promise<void> {
    const count = async () =>
      (
        await this.watch.query(`SELECT FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`)
      ).rowCount;
    await expect.poll(count, { timeout: 10_000 }).toBe(waiting);
  }

  async commit(): Promise<void> {
    await this.client.query('COMMIT');
    await Promise.all([this.client.end(), this.watch.end()]);
  }
}

function connect(): pg.Client {
  return new pg.Client(process.env.DATABASE_URL);
}
