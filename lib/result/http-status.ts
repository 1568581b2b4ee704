import type { AppErrorCode } from './app-error';

/** The one table from error code to HTTP status. */
export const HTTP_STATUS: Readonly<Record<AppErrorCode, number>> = {
  'not-signed-in': 401,
  forbidden: 403,
  'not-found': 404,
  'invalid-input': 400,
  'wrong-credentials': 401,
  'rate-limited': 429,
  'invite-expired': 410,
  'invite-used': 410,
  'email-taken': 409,
  'already-set-up': 409,
  'weak-password': 400,
  'too-large': 413,
  'unit-name-taken': 409,
  'unit-name-long': 400,
  unavailable: 503,
  'title-too-long': 400,
  'section-too-long': 413,
  'library-empty': 400,
  'library-newer': 409,
  'library-unknown': 422,
  'library-changed': 409,
  'anchor-moved': 409,
  'comment-too-long': 413,
  'quote-too-long': 413,
};
