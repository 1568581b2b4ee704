import type { Block, Inline } from '../draft/draft';
import { isPlaceholder } from '../draft/is-placeholder';
import { labels } from '../numbering/labels';
import { gapAfter, textAfterLabel } from './joined-label';

/** E1-E3: the paragraphs of a draft with labels, 接排 joined, chips as their full phrase. */
export function draftParagraphs(blocks: readonly Block[]): string[] {
  const numbers = labels(blocks);
  const paragraphs: string[] = [];
  for (const [i, block] of blocks.entries()) {
    const label = numbers[i] ?? '';
    const text =
      label +
      gapAfter(label, textAfterLabel(blocks, numbers, i)) +
      block.inlines.map(writtenText).join('');
    const last = paragraphs.length - 1;
    if (block.run && block.kind === 'point' && last >= 0) paragraphs[last] += text;
    else paragraphs.push(text);
  }
  return paragraphs;
}

/** E3: the phrase of a chip; a place that is still to fill in shows as such. */
function writtenText(inline: Inline): string {
  const open = isPlaceholder(inline) && inline.text !== '';
  return open ? `{{${inline.text}}}` : inline.text;
}

/** E1: the speech as plain text, one paragraph per line, LF, no final line end. Total, linear. */
export function draftToText(blocks: readonly Block[]): string {
  return draftParagraphs(blocks).join('\n');
}
