import { isAPIError } from 'better-auth/api';
import { AppError } from '../../result/app-error';
import { auth } from '../auth';

export interface SignedInResult {
  readonly userId: string;
  /** Holds the `set-cookie` lines for the answer; see `cookiesToSet` for server actions. */
  readonly headers: Headers;
}

/**
 * Signs a person in. Throws `wrong-credentials` (the same for an unknown address) or `rate-limited`.
 * @param headers of the request: address and browser are kept with the session
 */
export async function signIn({
  email,
  password,
  headers,
}: {
  email: string;
  password: string;
  headers: Headers;
}): Promise<SignedInResult> {
  try {
    const answer = await auth().api.signInEmail({
      body: { email: email.trim().toLowerCase(), password },
      headers,
      returnHeaders: true,
    });
    return { userId: answer.response.user.id, headers: answer.headers };
  } catch (error) {
    if (!isAPIError(error)) throw error;
    if (error.status === 'TOO_MANY_REQUESTS') throw new AppError('rate-limited');
    throw new AppError('wrong-credentials');
  }
}
