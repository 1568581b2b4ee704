import { AppError } from '../result/app-error';

/**
 * Prisma's codes for: not reachable, timed out, closed the connection, no connection left in the
 * pool, no transaction in time; and a socket's own, which come through as they are.
 */
const AWAY_CODES: ReadonlySet<unknown> = new Set([
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'],
]);
/** What pg says, without any code, of a connection that was cut or never came. */
const AWAY_WORDS =
  /^Connection terminated|^Client has encountered a connection error|^timeout exceeded when trying to connect|^Query read timeout/;
const AWAY_KINDS: ReadonlySet<unknown> = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
]);
/** Classes of Postgres: 08 connection, 53 no resources left, 57 shutting down or starting. */
const AWAY_CLASSES: ReadonlySet<string> = new Set(['08', '53', '57']);

interface PrismaFailure {
  readonly code?: unknown;
  readonly meta?: {
    readonly driverAdapterError?: {
      readonly cause?: { readonly kind?: unknown; readonly originalCode?: unknown };
    };
  };
}

/**
 * What a route tells the person when a use case throws: an AppError as it is, a database that is
 * away as `unavailable`, null for everything else (bugs and redirects go on). Goes by name and not by
 * class, because the server's bundle and the pages' bundle each have their own AppError.
 */
export function expectedFailure(error: unknown): AppError | null {
  if (!(error instanceof Error)) return null;
  if (error.name === 'AppError') return error as AppError;
  const away = isDatabaseAway(error as PrismaFailure) || AWAY_WORDS.test(error.message);
  return away ? new AppError('unavailable', error.name) : null;
}

function isDatabaseAway({ code, meta }: PrismaFailure): boolean {
  const { kind, originalCode } = meta?.driverAdapterError?.cause ?? {};
  if (AWAY_CODES.has(code) || AWAY_KINDS.has(kind)) return true;
  return typeof originalCode === 'string' && AWAY_CLASSES.has(originalCode.slice(0, 2));
}
