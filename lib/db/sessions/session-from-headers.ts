import { auth } from '../auth';

export interface SignedIn {
  readonly sessionId: string;
  readonly userId: string;
  readonly name: string;
}

/**
 * Who sends a request, by its session cookie; null when nobody is signed in. Reads the database
 * every time, so a session that was ended is over at once, and writes nothing.
 */
export async function sessionFromHeaders(headers: Headers): Promise<SignedIn | null> {
  const cookie = headers.get('cookie');
  if (!cookie) return null;
  const found = await auth().api.getSession({
    headers: new Headers({ cookie }),
    query: { disableRefresh: true },
  });
  if (!found) return null;
  return { sessionId: found.session.id, userId: found.user.id, name: found.user.name };
}
