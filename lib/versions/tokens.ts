import type { Block, ChipInline, Mark } from '../draft/draft';
import { isFilled } from '../placeholders/filled-place';
import type { DiffUnit } from './redline';

/** A word, a mark of punctuation or a character, with what it stands in. */
export interface Token {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly chip: ChipInline['chip'] | null;
}

const segmenters = new Map<DiffUnit, Intl.Segmenter>();

function segmenter(unit: DiffUnit): Intl.Segmenter {
  const known = segmenters.get(unit);
  if (known) return known;
  const made = new Intl.Segmenter('zh-CN', { granularity: unit === 'word' ? 'word' : 'grapheme' });
  segmenters.set(unit, made);
  return made;
}

/** The pieces that a text is compared by: Chinese words, or characters (SPEC V2). Joined they are the text. */
export function segments(text: string, unit: DiffUnit): string[] {
  return Array.from(segmenter(unit).segment(text), ({ segment }) => segment);
}

/** The wording of a block in order; the wording of chips like any other, a filled placeholder as words (SPEC V3). */
export function tokensOf(block: Block, unit: DiffUnit): Token[] {
  return block.inlines.flatMap((inline) => {
    const chip = inline.type === 'chip' && !isFilled(inline) ? inline.chip : null;
    return segments(inline.text, unit).map((text) => ({ text, marks: inline.marks, chip }));
  });
}
