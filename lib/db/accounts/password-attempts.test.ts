import { beforeEach, expect, test } from 'vitest';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { db } from '../client';
import {
  clearPasswordAttempts,
  countPasswordAttempt,
  MAX_FAILURES_PER_ACCOUNT,
  MAX_FAILURES_PER_ADDRESS,
  SIGN_IN_WINDOW_MS,
} from './password-attempts';

withTestDatabase();
beforeEach(async () => {
  await db().rateLimit.deleteMany();
});

const START = Date.UTC(2026, 10, 24);
const email = 'a@example.invalid';

async function attempts(n: number, attempt: Parameters<typeof countPasswordAttempt>[0]) {
  let allowed = true;
  for (let i = 0; i < n; i++) allowed = await countPasswordAttempt(attempt);
  return allowed;
}

test('S3 the eleventh attempt within 15 minutes is refused, the window then ends', async () => {
  const attempt = { email, address: null, now: START };
  expect(await attempts(MAX_FAILURES_PER_ACCOUNT, attempt)).toBe(true);
  expect(await countPasswordAttempt({ ...attempt, now: START + SIGN_IN_WINDOW_MS })).toBe(false);
  expect(await countPasswordAttempt({ ...attempt, now: START + SIGN_IN_WINDOW_MS + 1 })).toBe(true);
});

test('S3 another account is not held back, the same in other letters is', async () => {
  await attempts(MAX_FAILURES_PER_ACCOUNT, { email, address: null, now: START });
  const other = { email: 'b@example.invalid', address: null, now: START };
  expect(await countPasswordAttempt(other)).toBe(true);
  const same = { email: ` ${email.toUpperCase()}`, address: null, now: START };
  expect(await countPasswordAttempt(same)).toBe(false);
});

test('S3 one address that tries many accounts is refused, another address is not', async () => {
  const address = '192.0.2.1';
  for (let i = 0; i < MAX_FAILURES_PER_ADDRESS; i++) {
    expect(await countPasswordAttempt({ email: `${i}@x.invalid`, address, now: START })).toBe(true);
  }
  const next = { email: 'next@x.invalid', now: START };
  expect(await countPasswordAttempt({ ...next, address })).toBe(false);
  expect(await countPasswordAttempt({ ...next, address: '192.0.2.2' })).toBe(true);
});

test('S3 the right password clears the account, and old rows go', async () => {
  await attempts(MAX_FAILURES_PER_ACCOUNT, { email, address: null, now: START });
  await clearPasswordAttempts({ email, address: null });
  expect(await countPasswordAttempt({ email, address: null, now: START })).toBe(true);
  const later = START + SIGN_IN_WINDOW_MS + 1;
  await countPasswordAttempt({ email: 'b@example.invalid', address: null, now: later });
  expect(await db().rateLimit.count()).toBe(1);
});

test('S3 people who sign in rightly from one address do not use up its attempts', async () => {
  const address = '192.0.2.3';
  for (let i = 0; i < MAX_FAILURES_PER_ADDRESS + 5; i++) {
    const attempt = { email: `${i}@x.invalid`, address };
    expect(await countPasswordAttempt({ ...attempt, now: START })).toBe(true);
    await clearPasswordAttempts(attempt);
  }
});

test('S3 what was typed as an address is not kept', async () => {
  await countPasswordAttempt({ email: 'my-secret-password', address: null, now: START });
  const [row] = await db().rateLimit.findMany();
  expect(row?.key).toMatch(/^sign-in:account:[0-9a-f]{64}$/);
});
