import { type BlockAttrs, MAX_LEVEL, type PointLevel, type PointStyle } from '../draft/draft';

/** N9: default style per level. 一是 and 一要 below the headings because a speech is read out. */
const BY_LEVEL: Readonly<Record<PointLevel, PointStyle>> = {
  1: 'cn-comma',
  2: 'paren-cn',
  3: 'shi',
  4: 'yao',
};

/** Any number as a legal level: 1 to 4. */
export function clampLevel(level: number): PointLevel {
  if (!(level >= 1)) return 1;
  return Math.min(MAX_LEVEL, Math.floor(level)) as PointLevel;
}

/** N9: the style of a new point at this level when the text gives no example. */
export function chooseStyle(level: number): PointStyle {
  return BY_LEVEL[clampLevel(level)];
}

type StyleSource = Pick<BlockAttrs, 'kind' | 'level' | 'style' | 'variant'>;

/**
 * N10: style and variant for the block at `index` when it becomes a point of `level`: those of the
 * nearest point of that level before it, else after it, else the default. A variant without a number
 * (最后，) is not passed on. Walks outwards once; O(n).
 */
export function styleInContext(
  blocks: readonly StyleSource[],
  index: number,
  level: number,
): { style: PointStyle; variant: string | null } {
  const wanted = clampLevel(level);
  const fits = (block: StyleSource | undefined): block is StyleSource & { style: PointStyle } =>
    block?.kind === 'point' &&
    block.level === wanted &&
    block.style !== null &&
    (block.variant === null || block.variant.includes('{'));
  for (let i = index - 1; i >= 0; i--) {
    const block = blocks[i];
    if (fits(block)) return { style: block.style, variant: block.variant };
  }
  for (let i = index + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (fits(block)) return { style: block.style, variant: block.variant };
  }
  return { style: chooseStyle(wanted), variant: null };
}
