import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';

/** The cookies of `set-cookie` lines in the shape that a server action sets them. */
export function cookiesToSet(headers: Headers) {
  return [...parseSetCookieHeader(headers.get('set-cookie') ?? '')].map(([name, cookie]) => ({
    name,
    value: cookie.value,
    ...toCookieOptions(cookie),
  }));
}
