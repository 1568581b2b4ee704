import type { Inline } from '../draft/draft';
import { isPlaceholder } from '../draft/is-placeholder';

/** Whether something that has a name is still to be filled in there. */
export function isUnfilled(inline: Inline): boolean {
  return isPlaceholder(inline) && inline.text !== '';
}

/** The words that somebody outside reads: a place that is still to be filled in stands in {{…}} (E3, E7, W7). */
export function shownWords(inline: Inline): string {
  const { text } = inline;
  return isUnfilled(inline) && !/^\{\{.*\}\}$/.test(text) ? `{{${text}}}` : text;
}
