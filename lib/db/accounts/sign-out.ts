import { auth } from '../auth';

/**
 * Ends the session of a request; its open drafts are closed. Without a session nothing happens.
 * @returns headers with the `set-cookie` lines that remove the cookie
 */
export async function signOut({ headers }: { headers: Headers }): Promise<{ headers: Headers }> {
  const cookie = headers.get('cookie') ?? '';
  const answer = await auth().api.signOut({
    headers: new Headers({ cookie }),
    returnHeaders: true,
  });
  return { headers: answer.headers };
}
