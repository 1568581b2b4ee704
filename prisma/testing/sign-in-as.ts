import { signIn } from '../../lib/db/accounts/sign-in';
import { cookiesToSet } from '../../lib/db/sessions/cookies-to-set';

/** Signs a person in; returns headers with the session cookie, as the browser sends them. */
export async function signInAs(email: string, password: string): Promise<Headers> {
  const { headers } = await signIn({ email, password, headers: new Headers() });
  const cookie = cookiesToSet(headers)
    .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
    .join('; ');
  return new Headers({ cookie });
}
