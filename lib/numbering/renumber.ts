import { type Numbered, SeriesCounter } from './series-counter';

export interface Deviation {
  readonly index: number;
  /** What the label shows, because the source wrote it. */
  readonly written: number;
  /** What it would show after renumbering this point alone. */
  readonly expected: number;
}

/** N11: the points whose kept ordinal differs from the computed one, in order. */
export function deviations(blocks: readonly Numbered[]): Deviation[] {
  const counter = new SeriesCounter();
  const found: Deviation[] = [];
  for (const [index, block] of blocks.entries()) {
    const expected = counter.expected(block);
    const written = counter.advance(block);
    if (written !== null && expected !== null && written !== expected) {
      found.push({ index, written, expected });
    }
  }
  return found;
}

/** N11: the same blocks with every kept ordinal dropped; blocks without one stay the same objects. */
export function renumbered<B extends Numbered>(blocks: readonly B[]): B[] {
  return blocks.map((block) => (block.start === null ? block : { ...block, start: null }));
}
