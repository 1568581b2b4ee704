import { createHash } from 'node:crypto';
import { db } from '../client';

export const SIGN_IN_WINDOW_MS = 15 * 60_000;
export const MAX_FAILURES_PER_ACCOUNT = 10;
export const MAX_FAILURES_PER_ADDRESS = 100;

interface Attempt {
  readonly email: string;
  /** Network address of the person, when the server knows it. */
  readonly address: string | null;
  /** Milliseconds since the epoch. */
  readonly now?: number;
}

/**
 * Counts one attempt to give a password, before the password is looked at, so that many at once
 * cannot slip by. False when the account or the address had too many in the current window (SPEC S3).
 */
export async function countPasswordAttempt({
  email,
  address,
  now = Date.now(),
}: Attempt): Promise<boolean> {
  const forAccount = await countUp(accountKey(email), now);
  const forAddress = address === null ? 0 : await countUp(addressKey(address), now);
  return forAccount <= MAX_FAILURES_PER_ACCOUNT && forAddress <= MAX_FAILURES_PER_ADDRESS;
}

/** After the right password: forgets the failures of the account, and the address's attempt was none. */
export async function clearPasswordAttempts({
  email,
  address,
}: Omit<Attempt, 'now'>): Promise<void> {
  await db().rateLimit.deleteMany({ where: { key: accountKey(email) } });
  if (address === null) return;
  await db().rateLimit.updateMany({
    where: { key: addressKey(address), count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  });
}

function addressKey(address: string): string {
  return `sign-in:address:${address}`;
}

/** A hash, because people type passwords into the wrong field. */
function accountKey(email: string): string {
  const hash = createHash('sha256').update(email.trim().toLowerCase()).digest('hex');
  return `sign-in:account:${hash}`;
}

/** `last_request` holds the start of the window. Returns the number of attempts in it, this one included. */
async function countUp(key: string, now: number): Promise<number> {
  const oldest = now - SIGN_IN_WINDOW_MS;
  const [row] = await db().$queryRaw<{ count: number }[]>`
    INSERT INTO rate_limit (id, key, count, last_request)
    VALUES (gen_random_uuid()::text, ${key}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN rate_limit.last_request < ${oldest} THEN 1 ELSE rate_limit.count + 1 END,
      last_request = CASE WHEN rate_limit.last_request < ${oldest} THEN ${now} ELSE rate_limit.last_request END
    RETURNING count`;
  const count = row?.count ?? 1;
  if (count === 1) await db().$executeRaw`DELETE FROM rate_limit WHERE last_request < ${oldest}`;
  return count;
}
