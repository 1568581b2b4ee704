import { blockText } from '../../draft/block-text';
import type { Block } from '../../draft/draft';
import { WordFinder } from '../../responsibility/word-finder';
import type { UnitBook } from '../../units/unit-book';
import type { Place } from './place';
import { type TermVariant, variantOf } from './term-variant';

/** MG2: units of the registry that the text calls by two names. */
export function registryVariants(
  blocks: readonly Block[],
  book: Pick<UnitBook, 'known' | 'byName'>,
): TermVariant[] {
  const finder = new WordFinder(book.known.map(({ name }) => name));
  const byUnit = new Map<string, { full: string; places: Place[] }>();
  for (const block of blocks) {
    for (const { word, start } of finder.find(blockText(block))) {
      const unit = book.byName(word)?.unit;
      if (!unit) continue;
      const place = { uid: block.uid, start, end: start + word.length, text: word };
      const known = byUnit.get(unit.id);
      if (known) known.places.push(place);
      else byUnit.set(unit.id, { full: unit.name, places: [place] });
    }
  }
  return [...byUnit.values()].flatMap(({ full, places }) => {
    const short = places.findIndex(({ text }) => text !== full);
    return variantOf('registry', short < 0 ? [] : places.slice(short)) ?? [];
  });
}
