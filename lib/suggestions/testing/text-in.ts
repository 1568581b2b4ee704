import type { Hunk } from '../hunk';
import { partTokens, wordingOf } from '../text-tokens';

/** The words that a change would bring. For tests only. */
export function textIn(hunk: Hunk): string {
  if (hunk.op === 'text') return wordingOf(partTokens(hunk.ins));
  if (hunk.op === 'insert') return wordingOf(partTokens(hunk.block.inlines));
  return hunk.op === 'chip' ? String(hunk.after ?? '') : '';
}
