import { blockText } from '../../draft/block-text';
import type { Block, Inline } from '../../draft/draft';
import { isPlaceholder } from '../../draft/is-placeholder';
import { fillPlace } from '../../placeholders/filled-place';

/**
 * What stands in a text where the library block had placeholders, by their names (NEW2): from every
 * block whose other words are still those of the library block. Placeholders that are still open say nothing.
 */
export function filledValues(
  base: readonly Block[],
  now: readonly Block[],
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const texts = now.map(blockText);
  for (const block of base) {
    const names = block.inlines.filter(isPlaceholder).map(({ text }) => text);
    if (names.length === 0) continue;
    const pattern = new RegExp(`^${block.inlines.map(patternOf).join('')}$`, 'u');
    for (const text of texts) {
      const found = pattern.exec(text);
      if (!found) continue;
      for (const [at, name] of names.entries()) {
        const value = found[at + 1] ?? '';
        if (value !== name && value !== '' && !values.has(name)) values.set(name, value);
      }
      break;
    }
  }
  return values;
}

/** Blocks with the placeholders of these names filled. */
export function withValues(blocks: readonly Block[], values: ReadonlyMap<string, string>): Block[] {
  return blocks.map((block) => ({
    ...block,
    inlines: block.inlines.map((one) => fill(one, values)),
  }));
}

function fill(inline: Inline, values: ReadonlyMap<string, string>): Inline {
  const value = isPlaceholder(inline) ? values.get(inline.text) : undefined;
  return value === undefined || inline.type === 'text' ? inline : fillPlace(inline, value);
}

function patternOf(inline: Inline): string {
  return isPlaceholder(inline)
    ? '(.{1,60}?)'
    : inline.text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
