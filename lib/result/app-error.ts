/** Every expected failure that reaches a person; the UI text is the message `error.<code>`. */
export const APP_ERROR_CODES = [
  'not-signed-in',
  'forbidden',
  'not-found',
  'invalid-input',
  'wrong-credentials',
  'rate-limited',
  'invite-expired',
  'invite-used',
  'email-taken',
  'already-set-up',
  'weak-password',
  'too-large',
  'unit-name-taken',
  'unit-name-long',
  'unit-date',
  'unit-backwards',
  'units-changed',
  'section-person',
  'unavailable',
  'title-too-long',
  'section-too-long',
  'library-empty',
  'library-newer',
  'library-unknown',
  'library-changed',
  'scaffold-no-parts',
  'scaffold-shares',
  'not-a-library',
  'library-file-newer',
  'library-file-large',
  'library-file-script',
  'stage-moved',
  'stage-blocked',
  'reason-long',
  'draft-final',
  'anchor-moved',
  'comment-too-long',
  'comment-person',
  'reason-missing',
  'thread-resolved',
  'thread-placed',
  'quote-too-long',
  'suggestion-changed',
  'suggestion-newer',
  'suggestion-gone',
  'suggestion-decided',
  'suggestion-withdrawn',
  'suggestion-too-long',
  'too-many-suggestions',
  'progress-too-long',
  'hand-work-taken',
  'progress-moved',
  'progress-taken',
  'file-too-large',
  'not-a-workbook',
  'no-ids',
  'no-rows',
] as const;

export type AppErrorCode = (typeof APP_ERROR_CODES)[number];

/**
 * A typed, expected failure. `code` selects the user message (zh-CN and en) and the HTTP status;
 * `message` is for logs and never holds draft text; `field` names the form field to mark.
 */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: AppErrorCode,
    message: string = code,
    readonly field?: string,
    /** What the user message names, such as the unit that has an alias already. */
    readonly params?: Readonly<Record<string, string>>,
  ) {
    super(message);
  }
}
