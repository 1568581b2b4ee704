import type { BlockAttrs } from '../draft/draft';
import { chooseStyle } from './choose-style';
import { renderMarker, templateOf } from './marker-template';
import { SeriesCounter } from './series-counter';

/** What a label is computed from. */
export type Labelled = Pick<BlockAttrs, 'kind' | 'level' | 'style' | 'variant' | 'start' | 'run'>;

/**
 * The ordinal of every block, null for those that are not points (N4-N8). Pure, total, O(n).
 * @returns one entry per block, in order
 */
export function ordinals(blocks: readonly Labelled[]): (number | null)[] {
  const counter = new SeriesCounter();
  return blocks.map((block) => counter.advance(block));
}

/** The label of one block with this ordinal, N1-N3; a point without style has its level's default. */
export function labelFor(
  block: Pick<BlockAttrs, 'level' | 'style' | 'variant'>,
  ordinal: number,
): string {
  return renderMarker(templateOf(block.style ?? chooseStyle(block.level), block.variant), ordinal);
}

/**
 * The label of every block as it is shown, copied and exported: 一、, （三）, 第二，; null for blocks that
 * are not points. Numbers are never stored: this is their only source. Pure, total, O(n); equal blocks
 * give equal strings, so a caller can compare with its last result and touch only what changed.
 */
export function labels(blocks: readonly Labelled[]): (string | null)[] {
  const counter = new SeriesCounter();
  return blocks.map((block) => {
    const ordinal = counter.advance(block);
    return ordinal === null ? null : labelFor(block, ordinal);
  });
}
