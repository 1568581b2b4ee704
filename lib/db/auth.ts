import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api';
import { CLIENT_ADDRESS_HEADER } from '../wire/client-address';
import { lecternGlobal } from '../wire/lectern-global';
import { clearPasswordAttempts, countPasswordAttempt } from './accounts/password-attempts';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './accounts/password-length';
import { db } from './client';
import { refuseOtherPaths } from './sessions/http-paths';
import { originsOfHost } from './sessions/origins-of-host';

const SESSION_SECONDS = 30 * 24 * 3600;

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
    onAPIError: {
      // Refusals are answers, not errors; only what nobody expected is worth a line.
      onError: (error) => {
        if (!isAPIError(error)) console.error('sign-in service failed', error);
      },
    },
    advanced: {
      cookiePrefix: 'lectern',
      // The library's default under a test runner is to trust everybody.
      disableOriginCheck: false,
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
          const email = String(ctx.body?.email ?? '');
          if (!(await countPasswordAttempt({ email, address: addressOf(ctx.headers) }))) {
            throw new APIError('TOO_MANY_REQUESTS', { code: 'RATE_LIMITED' });
          }
        }
      }),
      after: createAuthMiddleware(async (ctx) => {
        const signedIn = ctx.path === '/sign-in/email' ? ctx.context.newSession : null;
        if (!signedIn) return;
        const { email } = signedIn.user;
        await clearPasswordAttempts({ email, address: addressOf(ctx.headers) });
      }),
    },
  });
}

function addressOf(headers: Headers | undefined): string | null {
  return headers?.get(CLIENT_ADDRESS_HEADER) ?? null;
}

function authSecret(): string {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error('AUTH_SECRET is not set.');
  return secret;
}
