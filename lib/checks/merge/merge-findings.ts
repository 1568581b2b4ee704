import type { Block } from '../../draft/draft';
import type { UnitBook } from '../../units/unit-book';
import { quoteVariants } from './quote-variants';
import { registryVariants } from './registry-variants';
import { type RepeatedSentence, repeatedSentences } from './repeated-sentences';
import type { TermVariant } from './term-variant';
import { type UnevenTitles, unevenTitles } from './uneven-titles';
import { unitVariants } from './unit-variants';
import { writingVariants } from './writing-variants';

export interface MergeFindings {
  readonly repeated: readonly RepeatedSentence[];
  readonly variants: readonly TermVariant[];
  readonly uneven: readonly UnevenTitles[];
}

/** What the one who merges a speech should look at (SPEC MG1-MG7). Linear in the text. */
export function mergeFindings(
  blocks: readonly Block[],
  book: Pick<UnitBook, 'known' | 'byName'>,
): MergeFindings {
  return {
    repeated: repeatedSentences(blocks),
    variants: [
      ...registryVariants(blocks, book),
      ...unitVariants(blocks, { has: (name) => book.byName(name) !== undefined }),
      ...quoteVariants(blocks),
      ...writingVariants(blocks),
    ],
    uneven: unevenTitles(blocks),
  };
}
