import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { createAuthMiddleware } from 'better-auth/api';
import { lecternGlobal } from '../wire/lectern-global';
import { clearSignInLimit, countSignIn } from './accounts/sign-in-limit';
import { db } from './client';
import { refuseOtherPaths } from './sessions/http-paths';
import { originsOfHost } from './sessions/origins-of-host';

export const MIN_PASSWORD_LENGTH = 10;
export const MAX_PASSWORD_LENGTH = 128;
const SESSION_SECONDS = 30 * 24 * 3600;

/** Header in which our server hands on the address of the socket; a client cannot set it (SPEC S4). */
export const CLIENT_ADDRESS_HEADER = 'x-lectern-client-address';

type Auth = ReturnType<typeof createAuth>;

/** The process-wide sign-in service (sessions and passwords, nothing more), made on first use. */
export function auth(): Auth {
  const shared = lecternGlobal();
  shared.auth ??= createAuth();
  return shared.auth as Auth;
}

function createAuth() {
  return betterAuth({
    appName: 'Lectern',
    secret: authSecret(),
    basePath: '/api/auth',
    database: prismaAdapter(db(), { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      // Accounts are made by `createOwner` and `acceptInvite` alone.
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
    },
    session: { expiresIn: SESSION_SECONDS },
    trustedOrigins: (request) => originsOfHost(request?.headers.get('host')),
    // Our own limit counts per address and per account in every way of signing in (SPEC S3).
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    advanced: {
      cookiePrefix: 'lectern',
      useSecureCookies: process.env.PUBLIC_URL?.startsWith('https://') ?? false,
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
    },
    databaseHooks: {
      session: {
        delete: { after: async (session) => lecternGlobal().rooms?.kickSession(session.id) },
      },
    },
    hooks: {
      before: createAuthMiddleware(async (ctx) => {
        if (ctx.request) refuseOtherPaths(ctx.path);
        if (ctx.path === '/sign-in/email') {
          await countSignIn({
            email: String(ctx.body?.email ?? ''),
            address: ctx.headers?.get(CLIENT_ADDRESS_HEADER) ?? null,
          });
        }
      }),
      after: createAuthMiddleware(async (ctx) => {
        const signedIn = ctx.path === '/sign-in/email' ? ctx.context.newSession : null;
        if (signedIn) await clearSignInLimit({ email: signedIn.user.email });
      }),
    },
  });
}

function authSecret(): string {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error('AUTH_SECRET is not set.');
  return secret;
}
