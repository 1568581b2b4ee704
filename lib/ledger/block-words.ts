import { inlineText } from '../draft/block-text';
import type { ChipInline, Inline } from '../draft/draft';

/** A chip in the wording of its block. */
export interface PlacedChip {
  readonly chip: ChipInline;
  /** UTF-16 offsets in the wording. */
  readonly start: number;
  readonly end: number;
  /** Place in the block where a chip counts one. */
  readonly place: number;
}

/** The wording of a block and where its chips stand in it. */
export interface BlockWords {
  readonly text: string;
  readonly chips: readonly PlacedChip[];
}

/** Joins the inlines of a block, keeping the places of its chips. */
export function blockWords(inlines: readonly Inline[]): BlockWords {
  let text = '';
  let place = 0;
  const chips: PlacedChip[] = [];
  for (const inline of inlines) {
    const words = inlineText(inline);
    const start = text.length;
    text += words;
    if (inline.type === 'chip') {
      chips.push({ chip: inline, start, end: text.length, place });
      place += 1;
    } else place += words.length;
  }
  return { text, chips };
}

/** The place (a chip counts one) of an offset in the wording; inside a chip, the place before it. */
export function placeOf({ chips }: BlockWords, offset: number): number {
  let place = offset;
  for (const { start, end } of chips) {
    if (offset >= end) place -= end - start - 1;
    else if (offset > start) place -= offset - start;
  }
  return place;
}

/** The words from `from` to `to` that stand outside responsibility and deadline chips. */
export function wordsBeside({ text, chips }: BlockWords, from: number, to: number): string {
  let words = '';
  let at = from;
  for (const { chip, start, end } of chips) {
    if (end <= at || start >= to || !isTaskChip(chip)) continue;
    words += text.slice(at, start);
    at = end;
  }
  return words + text.slice(at, Math.max(at, to));
}

/** True for the chips that make a task. */
export function isTaskChip({ chip }: ChipInline): boolean {
  return chip === 'responsibility' || chip === 'deadline';
}
