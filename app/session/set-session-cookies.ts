import { cookies } from 'next/headers';
import { cookiesToSet } from '@/lib/db/sessions/cookies-to-set';

/** Passes the cookies of the sign-in service on to the browser; for server actions only. */
export async function setSessionCookies(from: Headers): Promise<void> {
  const jar = await cookies();
  for (const { name, value, ...options } of cookiesToSet(from)) jar.set(name, value, options);
}
