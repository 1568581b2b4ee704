import { blockText } from '../../draft/block-text';
import type { Block } from '../../draft/draft';
import { WordFinder } from '../../responsibility/word-finder';
import type { Place } from './place';
import { type TermVariant, variantOf } from './term-variant';

const QUOTED = /“(\p{sc=Han}{3,8})”/gu;
/** What holds words of its own: nothing in it is a bare term. */
const HELD = /“[^“”]*”|《[^《》]*》/gu;

/** MG4: terms that stand with quotes and without. */
export function quoteVariants(blocks: readonly Block[]): TermVariant[] {
  const texts = blocks.map((block) => ({ uid: block.uid, text: blockText(block) }));
  const byTerm = new Map<string, Place[]>();
  for (const { uid, text } of texts) {
    for (const { 0: words, 1: term = '', index } of text.matchAll(QUOTED)) {
      const places = byTerm.get(term) ?? [];
      byTerm.set(term, places);
      places.push({ uid, start: index, end: index + words.length, text: words });
    }
  }
  const finder = new WordFinder(byTerm.keys());
  for (const { uid, text } of texts) {
    const bare = text.replace(HELD, (held) => '\0'.repeat(held.length));
    for (const { word, start } of finder.find(bare)) {
      byTerm.get(word)?.push({ uid, start, end: start + word.length, text: word });
    }
  }
  return [...byTerm.values()].flatMap((places) => variantOf('quotes', places) ?? []);
}
