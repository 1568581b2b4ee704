import type { BlockWords } from './block-words';

/** A bracket or quotation with its marks, `end` exclusive. */
export interface ClosedSpan {
  readonly start: number;
  readonly end: number;
  readonly opening: string;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['(', ')'],
  ['〔', '〕'],
  ['【', '】'],
  ['《', '》'],
  ['“', '”'],
  ['‘', '’'],
]);
const CLOSERS = new Set(CLOSING.values());

/** L1: the outermost brackets and quotations that close; marks inside a chip belong to the chip. */
export function closedSpans({ text, chips }: BlockWords): ClosedSpan[] {
  const open: { at: number; closer: string }[] = [];
  let spans: ClosedSpan[] = [];
  let nextChip = 0;
  for (let i = 0; i < text.length; i++) {
    for (let chip = chips[nextChip]; chip && chip.start <= i; chip = chips[++nextChip]) {
      if (chip.end > i) i = chip.end;
    }
    const char = text[i] ?? '';
    const closer = CLOSING.get(char);
    if (closer) open.push({ at: i, closer });
    else if (CLOSERS.has(char)) {
      const match = open.findLastIndex((one) => one.closer === char);
      const start = open[match]?.at;
      if (start === undefined) continue;
      open.length = match;
      spans = spans.filter((span) => span.start < start);
      spans.push({ start, end: i + 1, opening: text[start] ?? '' });
    }
  }
  return spans;
}
