import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

/** Headers that do not depend on the request; the Content-Security-Policy has a nonce: `proxy.ts`. */
const STATIC_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  // Addresses hold draft ids and invite tokens: other sites are told nothing.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run validate`; a second check here would only delay the first start.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // A refused draft answers 403 with its own page.
    authInterrupts: true,
    // Keeping what a second build could use costs a third of the first one, and a clone has one build.
    turbopackFileSystemCacheForBuild: false,
    // A pasted speech of 300,000 characters is about 0.9 MB.
    serverActions: { bodySizeLimit: '4mb' },
  },
  turbopack: { root: import.meta.dirname },
  // These must exist once in the process: the server bundle uses the same copies.
  serverExternalPackages: [
    '@prisma/adapter-pg',
    '@prisma/client',
    'better-auth',
    'pg',
    'pino',
    'ws',
    'yjs',
  ],
  async headers() {
    return [{ source: '/:path*', headers: STATIC_HEADERS }];
  },
};

export default createNextIntlPlugin({
  requestConfig: './app/i18n/request.ts',
  experimental: {
    // The parser of message syntax stays out of the browser: 8 KB less before a text can be edited.
    messages: { path: './messages', format: 'json', locales: 'infer', precompile: true },
  },
})(config);
