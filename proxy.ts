import { type NextRequest, NextResponse } from 'next/server';
import { ASKED_PATH_HEADER } from './app/session/asked-path';

/**
 * The Content-Security-Policy of one response. Scripts run only with the nonce of this request
 * (Next puts it on its own inline scripts); styles may be inline because ProseMirror and Radix place
 * things with style attributes. The socket's address is spelt out: not every browser counts `ws:` of
 * the same host as 'self'.
 */
function contentSecurityPolicy(nonce: string, host: string, dev: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ws://${host} wss://${host}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Sets the policy on every page, and tells it its address; static files and API answers run no scripts and need none. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  // A Host header that is not a plain host:port must not be able to add a directive.
  const host = (request.headers.get('host') ?? '').replace(/[^\w.:[\]-]/g, '');
  const policy = contentSecurityPolicy(nonce, host, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  headers.set(ASKED_PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = { matcher: ['/((?!_next/static|api/|favicon.ico).*)'] };
