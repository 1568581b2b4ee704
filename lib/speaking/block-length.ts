import { blockText } from '../draft/block-text';
import type { Block } from '../draft/draft';
import { END_BEATS } from './pauses';
import { SILENCE, type SpeechLength, speechLength } from './speech-length';

/** SP8: read by the eye only. */
const UNSPOKEN: ReadonlySet<string> = new Set(['title', 'byline', 'dateline']);
/** Keeps the number of a point apart from a figure that follows: 1. and 2025年. */
const APART = '\u200b';

/**
 * SP8, SP9: the spoken length of a block with its number. What a text takes is the sum over its blocks.
 * @param label the number of a point, null for other blocks
 */
export function blockLength(
  block: Pick<Block, 'kind' | 'inlines'>,
  label: string | null,
): SpeechLength {
  if (UNSPOKEN.has(block.kind)) return SILENCE;
  const number = label === null ? '' : label + APART;
  return speechLength(number + blockText(block), END_BEATS);
}
