import type { Block, Inline } from './draft';

/** The wording of one inline: its text, or the full phrase of a chip. */
export function inlineText(inline: Inline): string {
  return inline.text;
}

/** The wording of a block without its number. */
export function blockText(block: Pick<Block, 'inlines'>): string {
  return block.inlines.map(inlineText).join('');
}
