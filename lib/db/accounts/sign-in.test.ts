import { expect, test } from 'vitest';
import { makeUser } from '@/prisma/factories/make-user';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { signInAs } from '@/prisma/testing/sign-in-as';
import { withRecordingRooms } from '@/prisma/testing/with-recording-rooms';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { db } from '../client';
import { cookiesToSet } from '../sessions/cookies-to-set';
import { sessionFromHeaders } from '../sessions/session-from-headers';
import { changePassword } from './change-password';
import { countPasswordAttempt, MAX_FAILURES_PER_ACCOUNT } from './password-attempts';
import { signIn } from './sign-in';
import { signOut } from './sign-out';

withTestDatabase();
const rooms = withRecordingRooms();

const PASSWORD = 'correct horse';
const WRONG = 'wrong horse wrong';
const from = (address: string) => new Headers({ 'x-lectern-client-address': address });

test('S7 signing in gives a session, signing out ends it at once and closes its drafts', async () => {
  const user = await makeUser({ name: '李秘书', password: PASSWORD });
  const headers = await signInAs(user.email, PASSWORD);
  const session = await sessionFromHeaders(headers);
  expect(session).toEqual({ userId: user.id, name: '李秘书', sessionId: expect.any(String) });
  const answer = await signOut({ headers });
  expect(await sessionFromHeaders(headers)).toBeNull();
  expect(rooms().kicked).toEqual([session?.sessionId]);
  expect(cookiesToSet(answer.headers)).toContainEqual(
    expect.objectContaining({ name: 'lectern.session_token', value: '', maxAge: 0 }),
  );
});

test('S7 the cookie is out of reach for scripts and other sites', async () => {
  const user = await makeUser({ password: PASSWORD });
  const { headers } = await signIn({
    email: user.email,
    password: PASSWORD,
    headers: new Headers(),
  });
  expect(cookiesToSet(headers)).toEqual([
    expect.objectContaining({
      name: 'lectern.session_token',
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      maxAge: 30 * 24 * 3600,
    }),
  ]);
});

test('S7 nobody is signed in without, with a foreign, and with an expired session', async () => {
  const user = await makeUser({ password: PASSWORD });
  const headers = await signInAs(user.email, PASSWORD);
  expect(await sessionFromHeaders(new Headers())).toBeNull();
  const cookie = headers.get('cookie') ?? '';
  const forged = cookie.replace(/=.{4}/, '=AAAA');
  expect(await sessionFromHeaders(new Headers({ cookie: forged }))).toBeNull();
  await db().session.updateMany({ where: { userId: user.id }, data: { expiresAt: new Date(0) } });
  expect(await sessionFromHeaders(headers)).toBeNull();
});

test('S7 signing out without a session does nothing', async () => {
  await signOut({ headers: new Headers() });
  expect(rooms().kicked).toEqual([]);
});

test('S3 a wrong password and an unknown address get the same answer', async () => {
  const user = await makeUser({ password: PASSWORD });
  const headers = new Headers();
  await rejectsWith(signIn({ email: user.email, password: WRONG, headers }), 'wrong-credentials');
  const email = 'nobody@example.invalid';
  await rejectsWith(signIn({ email, password: WRONG, headers }), 'wrong-credentials');
  await rejectsWith(signIn({ email: 'no address', password: WRONG, headers }), 'wrong-credentials');
  await rejectsWith(
    signIn({ email: user.email, password: 'x'.repeat(1000), headers }),
    'wrong-credentials',
  );
});

/** Attempts without their hashing, which takes a while on purpose. */
async function attemptsBefore(email: string, n: number): Promise<void> {
  for (let i = 0; i < n; i++) await countPasswordAttempt({ email, address: null });
}

test('S3 after ten wrong passwords not even the right one is looked at; also for nobody', async () => {
  const user = await makeUser({ password: PASSWORD });
  for (const email of [user.email, 'unknown@example.invalid']) {
    const headers = new Headers();
    await attemptsBefore(email, MAX_FAILURES_PER_ACCOUNT - 1);
    await rejectsWith(signIn({ email, password: WRONG, headers }), 'wrong-credentials');
    await rejectsWith(signIn({ email, password: PASSWORD, headers }), 'rate-limited');
  }
});

test('S3 many at once do not slip by', async () => {
  const user = await makeUser({ password: PASSWORD });
  const tries = Array.from({ length: 15 }, () =>
    signIn({ email: user.email.toUpperCase(), password: WRONG, headers: from('192.0.2.9') }),
  );
  const codes = (await Promise.allSettled(tries)).map((result) =>
    result.status === 'rejected' ? result.reason.code : 'signed-in',
  );
  expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(
    MAX_FAILURES_PER_ACCOUNT,
  );
  expect(codes.filter((code) => code === 'rate-limited')).toHaveLength(5);
});

test('S3 a right password from an address is no failure of that address', async () => {
  const user = await makeUser({ password: PASSWORD });
  await signIn({ email: user.email, password: PASSWORD, headers: from('192.0.2.77') });
  const rows = await db().rateLimit.findMany({ where: { key: { contains: '192.0.2.77' } } });
  expect(rows.map(({ count }) => count)).toEqual([0]);
});

test('S2 a new password ends the other sessions and keeps this one', async () => {
  const user = await makeUser({ password: PASSWORD });
  const [here, there] = [
    await signInAs(user.email, PASSWORD),
    await signInAs(user.email, PASSWORD),
  ];
  const stays = await sessionFromHeaders(here);
  const ends = await sessionFromHeaders(there);
  const change = { userId: user.id, sessionId: stays?.sessionId ?? '', newPassword: 'a new horse' };
  await changePassword({ ...change, currentPassword: PASSWORD });
  expect(await sessionFromHeaders(here)).toEqual(stays);
  expect(await sessionFromHeaders(there)).toBeNull();
  expect(rooms().kicked).toEqual([ends?.sessionId]);
  const old = signIn({ email: user.email, password: PASSWORD, headers: new Headers() });
  await rejectsWith(old, 'wrong-credentials');
  await signInAs(user.email, 'a new horse');
});

test('S2 S3 a new password needs the old one, and guessing it is limited', async () => {
  const user = await makeUser({ password: PASSWORD });
  const headers = await signInAs(user.email, PASSWORD);
  const sessionId = (await sessionFromHeaders(headers))?.sessionId ?? '';
  const change = { userId: user.id, sessionId, newPassword: 'a new horse' };
  await attemptsBefore(user.email, MAX_FAILURES_PER_ACCOUNT - 1);
  const wrong = changePassword({ ...change, currentPassword: WRONG });
  await rejectsWith(wrong, 'wrong-credentials', 'currentPassword');
  await rejectsWith(changePassword({ ...change, currentPassword: PASSWORD }), 'rate-limited');
  const weak = changePassword({ ...change, currentPassword: PASSWORD, newPassword: 'short' });
  await rejectsWith(weak, 'weak-password', 'password');
});
