import type { Block } from '../draft/draft';
import { labels } from '../numbering/labels';
import { gapAfter, textAfterLabel } from './joined-label';
import { shownWords } from './shown-words';

/** E1-E3: the paragraphs of a draft with labels, 接排 joined, chips as their full phrase. */
export function draftParagraphs(blocks: readonly Block[]): string[] {
  const numbers = labels(blocks);
  const paragraphs: string[] = [];
  for (const [i, block] of blocks.entries()) {
    const label = numbers[i] ?? '';
    const text =
      label +
      gapAfter(label, textAfterLabel(blocks, numbers, i)) +
      block.inlines.map(shownWords).join('');
    const last = paragraphs.length - 1;
    if (block.run && block.kind === 'point' && last >= 0) paragraphs[last] += text;
    else paragraphs.push(text);
  }
  return paragraphs;
}

/** E1: the speech as plain text, one paragraph per line, LF, no final line end. Total, linear. */
export function draftToText(blocks: readonly Block[]): string {
  return draftParagraphs(blocks).join('\n');
}
