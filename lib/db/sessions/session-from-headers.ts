import { AppError } from '../../result/app-error';
import { auth } from '../auth';

export interface SignedIn {
  readonly sessionId: string;
  readonly userId: string;
  readonly name: string;
}

/**
 * Who sends a request, by its session cookie; null when nobody is signed in. Reads the database
 * every time, so a session that was ended is over at once, and writes nothing. Throws `unavailable`
 * when the database does not answer.
 */
export async function sessionFromHeaders(headers: Headers): Promise<SignedIn | null> {
  const cookie = headers.get('cookie');
  if (!cookie) return null;
  const found = await stored(cookie);
  if (!found) return null;
  return { sessionId: found.session.id, userId: found.user.id, name: found.user.name };
}

/** The library answers whatever its storage throws as an error 500 of its own. */
async function stored(cookie: string) {
  try {
    return await auth().api.getSession({
      headers: new Headers({ cookie }),
      query: { disableRefresh: true },
    });
  } catch (error) {
    const failed = error instanceof Error && 'statusCode' in error && error.statusCode === 500;
    throw failed ? new AppError('unavailable', error.message) : error;
  }
}
