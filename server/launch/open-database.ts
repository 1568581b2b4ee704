import pg from 'pg';
import type { Config } from './config';
import { LaunchError } from './launch-error';
import { ensurePostgres } from './postgres/ensure-postgres';

/** The database the server works with. */
export interface OpenDatabase {
  readonly url: string;
  /** Which kind it is, for the line of the step: text id and its values. */
  readonly outcome: 'state.own' | 'state.attached' | 'state.ready';
  /** Stops the embedded Postgres; an own one is left alone. */
  stop(): Promise<void>;
}

const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Reaches the own Postgres of DATABASE_URL, or starts the embedded one.
 * Throws LaunchError `problem.database` or what `ensurePostgres` throws.
 */
export async function openDatabase(
  config: Config,
  onCrash: (event: 'down' | 'up') => void,
): Promise<OpenDatabase> {
  if (config.databaseUrl) {
    await reach(config.databaseUrl);
    return { url: config.databaseUrl, outcome: 'state.own', stop: async () => undefined };
  }
  const { url, attached, stop } = await ensurePostgres({ dataDir: config.dataDir, onCrash });
  return { url, outcome: attached ? 'state.attached' : 'state.ready', stop };
}

async function reach(url: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new LaunchError('problem.database', { where: withoutPassword(url), reason: said(error) });
  } finally {
    await client.end().catch(() => undefined);
  }
}

function withoutPassword(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** Several addresses of one name fail as one AggregateError without a message of its own. */
function said(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}
