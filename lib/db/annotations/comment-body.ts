import { AppError } from '../../result/app-error';
import { MAX_COMMENT_CHARS } from '../../review/anchor';

/** Checks the words of a comment. Throws `comment-too-long`; `invalid-input` for an empty one. */
export function commentBody(body: string): string {
  const clean = body.replaceAll('\0', '').trim();
  if (clean === '') throw new AppError('invalid-input', 'empty comment', 'body');
  if (clean.length > MAX_COMMENT_CHARS) throw new AppError('comment-too-long', undefined, 'body');
  return clean;
}
