import { blockText } from './block-text';
import type { Block } from './draft';
import { wordCount } from './word-count';

/** 字数 of a text with punctuation and without numbers, block by block (D5). */
export function charsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + wordCount(blockText(block)).withPunctuation, 0);
}
