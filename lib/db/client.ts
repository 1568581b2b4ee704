import { PrismaPg } from '@prisma/adapter-pg';
import { lecternGlobal } from '../wire/lectern-global';
import { type Prisma, PrismaClient } from './generated/client';

/** What a use case works with: the client, or the transaction it runs in. */
export type Tx = Prisma.TransactionClient;

/** A page waits this long for a connection before it says that the database is away. */
const CONNECT_TIMEOUT_MS = 5_000;
/** A question is given up by the database after this time, */
const STATEMENT_TIMEOUT_MS = 8_000;
/** and by us when not even that is heard: a database that hangs is away, too. */
const QUERY_TIMEOUT_MS = 10_000;
const MAX_CONNECTIONS = 10;
/** A new one costs a busy machine seconds: they stay a while, but end with the process. */
const IDLE_TIMEOUT_MS = 60_000;

/** The process-wide client, made on first use so that a build needs no database. */
export function db(): PrismaClient {
  const shared = lecternGlobal();
  shared.db ??= createClient();
  return shared.db as PrismaClient;
}

/** Ends all connections of `db()`; the next call of `db()` makes a new client. */
export async function closeDb(): Promise<void> {
  const shared = lecternGlobal();
  const client = shared.db as PrismaClient | undefined;
  shared.db = undefined;
  shared.auth = undefined;
  await client?.$disconnect();
}

function createClient(): PrismaClient {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error('DATABASE_URL is not set.');
  return new PrismaClient({
    adapter: new PrismaPg({
      connectionString,
      max: MAX_CONNECTIONS,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      idleTimeoutMillis: IDLE_TIMEOUT_MS,
      allowExitOnIdle: true,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      query_timeout: QUERY_TIMEOUT_MS,
      keepAlive: true,
    }),
    // Prisma's own limits are shorter: a cold database under load was called away by them.
    transactionOptions: { maxWait: CONNECT_TIMEOUT_MS, timeout: QUERY_TIMEOUT_MS },
  });
}
