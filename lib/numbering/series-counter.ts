import { type BlockAttrs, MAX_LEVEL } from '../draft/draft';
import { clampLevel } from './choose-style';

/** What counting needs of a block. */
export type Numbered = Pick<BlockAttrs, 'kind' | 'level' | 'start' | 'run'>;

/** N8: `start` is honoured from 0 to this; anything else counts as absent. */
export const MAX_START = 9999;

function usableStart(start: number | null): start is number {
  return start !== null && Number.isInteger(start) && start >= 0 && start <= MAX_START;
}

/**
 * Counts the points of a text in order (N4-N8). One object per pass; feed it every block, points or
 * not, once and in order.
 */
export class SeriesCounter {
  /** Last ordinal of the open series, by level; index 0 is unused. */
  private readonly last = new Array<number>(MAX_LEVEL + 1).fill(0);
  /** Whether the paragraph being read opened with a point; a text that starts with `run` has none. */
  private paragraphIsPoint = false;
  private readonly seenInParagraph = new Array<boolean>(MAX_LEVEL + 1).fill(false);

  /** The ordinal that a point gets here when it carries no `start`; null for any other block. */
  expected(block: Numbered): number | null {
    if (block.kind !== 'point') return null;
    const level = clampLevel(block.level);
    return this.opensSeries(block, level) ? 1 : (this.last[level] ?? 0) + 1;
  }

  /** Moves past a block and returns its ordinal; null for a block that is not a point. */
  advance(block: Numbered): number | null {
    const expected = this.expected(block);
    if (expected === null) {
      this.openParagraph(false);
      if (block.kind === 'title') this.last.fill(0);
      return null;
    }
    const level = clampLevel(block.level);
    const ordinal = usableStart(block.start) ? block.start : expected;
    if (!block.run) this.openParagraph(true);
    this.seenInParagraph[level] = true;
    this.last[level] = ordinal;
    for (let deeper = level + 1; deeper <= MAX_LEVEL; deeper++) {
      this.last[deeper] = 0;
      this.seenInParagraph[deeper] = false;
    }
    return ordinal;
  }

  /** N6: 一是 inside an unmarked paragraph belongs to that paragraph, not to the series before it. */
  private opensSeries(block: Numbered, level: number): boolean {
    return block.run && !this.paragraphIsPoint && !this.seenInParagraph[level];
  }

  private openParagraph(isPoint: boolean): void {
    this.paragraphIsPoint = isPoint;
    this.seenInParagraph.fill(false);
  }
}
