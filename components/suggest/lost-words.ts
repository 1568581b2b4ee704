import { blockText } from '@/lib/draft/block-text';
import type { Hunk } from '@/lib/suggestions/hunk';
import { partTokens, wordingOf } from '@/lib/suggestions/text-tokens';

/** The words a change would have brought; '' for one that only takes away or changes a form. */
export function lostWords(hunk: Hunk): string {
  if (hunk.op === 'text') return wordingOf(partTokens(hunk.ins));
  if (hunk.op === 'insert') return blockText(hunk.block);
  return hunk.op === 'chip' && hunk.field === 'text' ? String(hunk.after ?? '') : '';
}
