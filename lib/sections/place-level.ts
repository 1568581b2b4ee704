import { blockText } from '../draft/block-text';
import { type Block, MAX_LEVEL, type PointLevel } from '../draft/draft';

type Around = Pick<Block, 'kind' | 'level' | 'inlines'>;

/**
 * The level that a library section's first level becomes at a place between blocks (SEC3).
 * @param blocks the text around
 * @param at the section goes before the block of this index
 * @param givesWay the block at `at` is empty and becomes the first block of the section
 */
export function placeLevel(blocks: readonly Around[], at: number, givesWay: boolean): PointLevel {
  const here = givesWay ? blocks[at] : undefined;
  if (here?.kind === 'point' && here.level > 0) return here.level as PointLevel;
  const before = nearest(blocks, at - 1, -1);
  const after = nearest(blocks, givesWay ? at + 1 : at, 1);
  if (!before) return 1;
  if (after && after.level > before.level) return after.level as PointLevel;
  const directly = blocks[at - 1] === before;
  const isHeading = !/[。；！？]/.test(blockText(before));
  if (directly && isHeading) return Math.min(MAX_LEVEL, before.level + 1) as PointLevel;
  return before.level as PointLevel;
}

function nearest(blocks: readonly Around[], from: number, step: 1 | -1): Around | null {
  for (let i = from; i >= 0 && i < blocks.length; i += step) {
    const block = blocks[i];
    if (block?.kind === 'title') return null;
    if (block?.kind === 'point' && block.level > 0) return block;
  }
  return null;
}
