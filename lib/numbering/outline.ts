import { blockText } from '../draft/block-text';
import type { Block, PointLevel } from '../draft/draft';
import { pointTitle } from '../draft/point-title';
import { clampLevel } from './choose-style';
import { labelFor } from './labels';
import { SeriesCounter } from './series-counter';

export interface OutlineItem {
  readonly uid: string;
  /** Index of the block. */
  readonly index: number;
  /** Depth as the point says, 1 to 4. */
  readonly level: PointLevel;
  readonly label: string;
  readonly title: string;
  /** 接排: stands inside a paragraph. */
  readonly run: boolean;
}

type Source = Pick<
  Block,
  'uid' | 'kind' | 'level' | 'style' | 'variant' | 'start' | 'run' | 'inlines'
>;

/** N14: every point of the text in order with its label and title, for the outline. Pure, O(n). */
export function outline(blocks: readonly Source[]): OutlineItem[] {
  const counter = new SeriesCounter();
  const items: OutlineItem[] = [];
  for (const [index, block] of blocks.entries()) {
    const ordinal = counter.advance(block);
    if (ordinal === null) continue;
    items.push({
      uid: block.uid,
      index,
      level: clampLevel(block.level),
      label: labelFor(block, ordinal),
      title: pointTitle(blockText(block)),
      run: block.run,
    });
  }
  return items;
}
