import type { AnchorTarget } from '@/lib/review/anchor';
import { toBase64 } from './base64';
import type { CommentTarget } from './comment-actions';

/** A place as it travels to the server. */
export function wireTarget(target: AnchorTarget): CommentTarget {
  if (target.scope !== 'text') return target;
  return { ...target, start: toBase64(target.start), end: toBase64(target.end) };
}
