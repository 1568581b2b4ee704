import pg from 'pg';

/** One connection commits, the others load drafts and write projections meanwhile. */
const MAX_CONNECTIONS = 6;
const CONNECT_TIMEOUT_MS = 5_000;
/** A database that does not answer a query for so long is taken for away. */
const QUERY_TIMEOUT_MS = 20_000;

/** The connections of the log, apart from those of the pages. */
export function logPool(databaseUrl: string, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'lectern-log',
  });
  // A connection that breaks while idle says so here; unheard, it would end the process.
  pool.on('error', onError);
  return pool;
}
