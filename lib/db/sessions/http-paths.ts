import { APIError } from 'better-auth/api';

/** All that is reachable under `/api/auth`; everything else goes through use cases. */
const HTTP_PATHS: ReadonlySet<string> = new Set(['/sign-in/email', '/sign-out', '/get-session']);

/** Answers 404 for every path of the sign-in library that Lectern does not use (SPEC S5). */
export function refuseOtherPaths(path: string): void {
  if (!HTTP_PATHS.has(path)) throw new APIError('NOT_FOUND');
}
