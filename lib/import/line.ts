import type { BlockAttrs, Inline } from '../draft/draft';

/** One paragraph of a source before its points are recognised. */
export interface Line {
  /** Cleaned, no line ends, no spaces at the ends of the line. */
  readonly inlines: readonly Inline[];
  /** Set when the source says what the block is (our own HTML): nothing is recognised in it. */
  readonly attrs?: BlockAttrs;
  /** 1 to 6 for a heading of the source. */
  readonly heading?: number;
}

/** The wording of a line. */
export function lineText(line: Line): string {
  return line.inlines.map((inline) => inline.text).join('');
}

/** The same length with chips masked, so that no marker is read inside a chip. */
export function maskedText(line: Line): string {
  return line.inlines
    .map(({ type, text }) => (type === 'chip' ? '\ufffc'.repeat(text.length) : text))
    .join('');
}
