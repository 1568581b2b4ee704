import { jobOfBlock } from '../../sections/fit/section-job';
import { sketchOf } from '../../sections/likeness/shingles';
import type { SectionFacts } from '../../sections/section-facts';
import { gramsOf } from '../search/grams';
import { searchedWords } from './searched-words';

/** What the row of a block keeps of its offered version, for lists, search and likeness (LB7). */
export function indexedSection(facts: SectionFacts, text: string) {
  const words = searchedWords(facts, text);
  return {
    tags: [...facts.tags],
    genres: [...facts.genres],
    job: jobOfBlock(facts),
    words,
    bigrams: gramsOf(words),
    sketch: sketchOf(text),
  };
}
