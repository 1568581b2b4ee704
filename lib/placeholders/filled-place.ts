import type { Block, ChipInline, Inline } from '../draft/draft';
import { isPlaceholder } from '../draft/is-placeholder';

/** What a placeholder is called, filled or open. */
export function placeholderName({ text, fields }: Pick<ChipInline, 'text' | 'fields'>): string {
  return typeof fields.name === 'string' ? fields.name : text;
}

/** Whether an inline is a placeholder that somebody filled: for every reader of the speech plain words (PL3). */
export function isFilled(inline: Inline): boolean {
  return inline.type === 'chip' && inline.chip === 'placeholder' && !isPlaceholder(inline);
}

/** PL3: a placeholder with words in its place; its name stays beside them, so that there is a way back. */
export function fillPlace(place: ChipInline, words: string): ChipInline {
  return { ...place, text: words, fields: { ...place.fields, name: placeholderName(place) } };
}

/** PL4: blocks with every filled placeholder open again: what a template or the library keeps of a draft. */
export function emptiedBlocks(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.inlines.some(isFilled) ? { ...block, inlines: block.inlines.map(emptyPlace) } : block,
  );
}

function emptyPlace(inline: Inline): Inline {
  if (inline.type === 'text' || !isFilled(inline)) return inline;
  return { ...inline, text: placeholderName(inline), fields: { ...inline.fields, name: null } };
}
