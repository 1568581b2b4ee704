import { blockText } from '../draft/block-text';
import type { Block } from '../draft/draft';
import { END_BEATS } from './pauses';
import { SILENCE, type SpeechLength, speechLength } from './speech-length';

/** SP8: read by the eye only. */
const UNSPOKEN: ReadonlySet<string> = new Set(['title', 'byline', 'dateline']);
/** SP8, SP9: the spoken length of a block without its number; a rest ends it. */
export function blockLength({ kind, inlines }: Pick<Block, 'kind' | 'inlines'>): SpeechLength {
  return UNSPOKEN.has(kind) ? SILENCE : speechLength(blockText({ inlines }), END_BEATS);
}

/** SP9: one after the other. What a text takes is the sum over its blocks and their numbers. */
export function sumOfLengths(lengths: Iterable<SpeechLength>): SpeechLength {
  let syllables = 0;
  let pauses = 0;
  for (const length of lengths) {
    syllables += length.syllables;
    pauses += length.pauses;
  }
  return { syllables, pauses };
}
