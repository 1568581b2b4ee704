import { blockText } from '../../draft/block-text';
import type { Block, BlockKind } from '../../draft/draft';
import type { Place } from './place';

/** Kinds whose sentences are formulas that every speech has. */
const FORMULAS: ReadonlySet<BlockKind> = new Set([
  'title',
  'byline',
  'dateline',
  'salutation',
  'closing',
]);
const SENTENCE = /[^。！？；\n]+/g;
const SILENT = /[^\p{L}\p{N}]/gu;

/** A sentence and the signs of it that are said. */
export interface Sentence extends Place {
  readonly signs: string;
}

/** The sentences of a text in order, without those of blocks that are formulas. */
export function sentencesOf(blocks: readonly Block[]): Sentence[] {
  const found: Sentence[] = [];
  for (const block of blocks) {
    if (FORMULAS.has(block.kind)) continue;
    for (const match of blockText(block).matchAll(SENTENCE)) {
      const text = match[0].trim();
      const start = match.index + match[0].indexOf(text);
      const signs = text.replace(SILENT, '');
      if (signs === '') continue;
      found.push({ uid: block.uid, start, end: start + text.length, text, signs });
    }
  }
  return found;
}
