import { type BlockAttrs, MAX_LEVEL, type PointLevel, type PointStyle } from '@/lib/draft/draft';

type Context = Pick<BlockAttrs, 'kind' | 'level' | 'style'>;

/**
 * The level of a new point of `style` at `index` (E13): the level of the nearest enclosing or
 * preceding series of that style, else one below the point before it, else 1.
 */
export function levelForStyle(
  blocks: readonly Context[],
  index: number,
  style: PointStyle,
): PointLevel {
  let nearest: PointLevel | null = null;
  let open = MAX_LEVEL + 1;
  for (let i = index - 1; i >= 0 && open > 1; i--) {
    const block = blocks[i];
    if (!block || block.kind === 'title') break;
    if (block.kind !== 'point' || block.level === 0 || block.level >= open) continue;
    if (block.style === style) return block.level;
    nearest ??= block.level;
    open = block.level;
  }
  return nearest === null ? 1 : (Math.min(MAX_LEVEL, nearest + 1) as PointLevel);
}
