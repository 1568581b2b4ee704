/** Node's errors for a server that cannot be reached or went away. */
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/**
 * Postgres classes that pass by themselves: 08 connection, 40 rollback (serialization, deadlock),
 * 53 resources, 55 lock, 57 operator intervention (shutdown, crash, starting up), 58 system error.
 */
const CLASSES = new Set(['08', '40', '53', '55', '57', '58']);

/** True when the storage as a whole does not answer, so that waiting is the remedy. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as Error & { code?: unknown }).code;
  if (typeof code !== 'string') return /terminated|timeout|connection|closed/i.test(error.message);
  return NETWORK.has(code) || (code.length === 5 && CLASSES.has(code.slice(0, 2)));
}
