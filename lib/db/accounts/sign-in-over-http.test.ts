import { expect, test } from 'vitest';
import { makeUser } from '@/prisma/factories/make-user';
import { signInAs } from '@/prisma/testing/sign-in-as';
import { withRecordingRooms } from '@/prisma/testing/with-recording-rooms';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { auth } from '../auth';
import { db } from '../client';
import { sessionFromHeaders } from '../sessions/session-from-headers';
import { countPasswordAttempt, MAX_FAILURES_PER_ACCOUNT } from './password-attempts';

withTestDatabase();
const rooms = withRecordingRooms();

const PASSWORD = 'correct horse';
const WRONG = 'wrong horse wrong';

const ask = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  auth().handler(
    new Request(`http://office.invalid:3000/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', host: 'office.invalid:3000', ...headers },
      body: JSON.stringify(body),
    }),
  );

test('S5 over HTTP nobody can sign up, and no other path answers', async () => {
  const email = 'new@example.invalid';
  for (const path of ['/sign-up/email', '/change-password', '/update-user', '/delete-user']) {
    const { status } = await ask(path, { email, password: PASSWORD, name: 'N' });
    expect([path, status]).toEqual([path, 404]);
  }
  expect(await db().user.count({ where: { email } })).toBe(0);
});

test('S3 S5 signing in over HTTP is limited like any other way', async () => {
  const user = await makeUser({ password: PASSWORD });
  for (let i = 1; i < MAX_FAILURES_PER_ACCOUNT; i++) {
    await countPasswordAttempt({ email: user.email, address: null });
  }
  const wrong = { email: user.email, password: WRONG };
  expect((await ask('/sign-in/email', wrong)).status).toBe(401);
  expect((await ask('/sign-in/email', { ...wrong, password: PASSWORD })).status).toBe(429);
});

test('S6 a foreign page cannot sign anybody out, the own page can by any name of the machine', async () => {
  const user = await makeUser({ password: PASSWORD });
  const headers = await signInAs(user.email, PASSWORD);
  const cookie = headers.get('cookie') ?? '';
  for (const origin of ['http://evil.invalid', 'http://office.invalid', 'null']) {
    const { status } = await ask('/sign-out', {}, { cookie, origin });
    expect([origin, status]).toEqual([origin, 403]);
  }
  const session = await sessionFromHeaders(headers);
  expect(session).not.toBeNull();
  const own = await ask('/sign-out', {}, { cookie, origin: 'http://office.invalid:3000' });
  expect(own.status).toBe(200);
  expect(rooms().kicked).toEqual([session?.sessionId]);
});
