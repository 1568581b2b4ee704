import pg from 'pg';
import { expect, test } from 'vitest';
import { Line } from '@/e2e/fixtures/line';
import { AppError } from '@/lib/result/app-error';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { signIn } from './accounts/sign-in';
import { closeDb, db } from './client';
import { expectedFailure } from './expected-failure';
import { listMembers } from './members/list-members';

withTestDatabase();

const failureOf = (work: () => Promise<unknown>) =>
  work().then(
    () => null,
    (error: unknown) => expectedFailure(error)?.code ?? 'not expected',
  );

async function withDatabaseUrl<T>(url: string, work: () => Promise<T>): Promise<T> {
  const right = process.env.DATABASE_URL;
  await closeDb();
  process.env.DATABASE_URL = url;
  try {
    return await work();
  } finally {
    await closeDb();
    process.env.DATABASE_URL = right;
  }
}

test('S8 an AppError is told as it is, also one of another bundle', () => {
  const error = new AppError('invite-used');
  expect(expectedFailure(error)).toBe(error);
  const foreign = Object.assign(new Error('x'), { name: 'AppError', code: 'too-large' });
  expect(expectedFailure(foreign)?.code).toBe('too-large');
});

test('S8 a database that cannot be reached is told as unavailable, in every way of asking', async () => {
  // Port 1 of this machine: nobody listens there.
  await withDatabaseUrl('postgresql://nobody:x@127.0.0.1:1/none', async () => {
    const who = { actorId: 'a', workspaceId: 'w' };
    const credentials = { email: 'a@example.invalid', password: 'x', headers: new Headers() };
    expect(await failureOf(() => db().user.findFirst())).toBe('unavailable');
    expect(await failureOf(() => db().$queryRaw`SELECT 1`)).toBe('unavailable');
    expect(await failureOf(() => listMembers(who))).toBe('unavailable');
    expect(await failureOf(() => signIn(credentials))).toBe('unavailable');
  });
});

test('S8 a connection that breaks off under a question is told as unavailable, the next one works', async () => {
  const admin = new pg.Client(process.env.DATABASE_URL);
  await admin.connect();
  const asleep = failureOf(() => db().$queryRaw`SELECT pg_sleep(60)`);
  const ended = async () => {
    const { rowCount } = await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(60)'`,
    );
    return rowCount;
  };
  await expect.poll(ended, { timeout: 10_000 }).toBeGreaterThan(0);
  expect(await asleep).toBe('unavailable');
  expect(await db().user.count()).toBe(0);
  await admin.end();
});

test('S8 a database that hangs is told as unavailable, the next question works', async () => {
  const [alone, within] = [
    failureOf(() => db().$queryRaw`SELECT pg_sleep(31)`),
    failureOf(() => db().$transaction((tx) => tx.$queryRaw`SELECT pg_sleep(32)`)),
  ];
  expect(await alone).toBe('unavailable');
  expect(await within).toBe('unavailable');
  expect(await db().user.count()).toBe(0);
}, 25_000);

test('S8 a bug is no expected failure', async () => {
  expect(expectedFailure(new TypeError('x'))).toBeNull();
  expect(expectedFailure('x')).toBeNull();
  expect(await failureOf(() => db().$queryRaw`SELECT no_such_column`)).toBe('not expected');
});

test('S8 a cable that is cut under a question is told as unavailable', async () => {
  const right = process.env.DATABASE_URL;
  const address = new URL(right ?? '');
  const line = await Line.to(Number(address.port), address.hostname);
  address.port = String(line.nearPort);
  address.hostname = '127.0.0.1';
  await withDatabaseUrl(address.href, async () => {
    await db().user.count();
    const [alone, within] = [
      failureOf(() => db().$queryRaw`SELECT pg_sleep(60)`),
      failureOf(() => db().$transaction((tx) => tx.$queryRaw`SELECT pg_sleep(61)`)),
    ];
    const asked = async () => {
      const admin = new pg.Client(right);
      await admin.connect();
      const { rowCount } = await admin.query(
        `SELECT 1 FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep(6%'`,
      );
      await admin.end();
      return rowCount;
    };
    await expect.poll(asked, { timeout: 10_000 }).toBe(2);
    await line.cut();
    expect(await alone).toBe('unavailable');
    expect(await within).toBe('unavailable');
    expect(await failureOf(() => db().user.count())).toBe('unavailable');
  });
});
