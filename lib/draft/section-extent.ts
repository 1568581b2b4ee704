import { blockText } from './block-text';
import type { Block } from './draft';

/** A range of blocks, `to` exclusive. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** What of a block decides how far sections reach. */
export type Scoped = Pick<Block, 'kind' | 'level' | 'style' | 'run' | 'inlines'>;

const HEADING_STYLES: ReadonlySet<string | null> = new Set([
  null,
  'cn-comma',
  'paren-cn',
  'arabic-dot',
  'paren-arabic',
]);

/** D2: index after the paragraph that the block at `index` stands in: the block and the runs after it. */
export function paragraphEnd(
  blocks: readonly Pick<Block, 'kind' | 'run'>[],
  index: number,
): number {
  let end = index + 1;
  while (end < blocks.length && blocks[end]?.kind === 'point' && blocks[end]?.run) end++;
  return end;
}

/** D2: index of the block that opens the paragraph which the block at `index` stands in. */
export function paragraphStart(
  blocks: readonly Pick<Block, 'kind' | 'run'>[],
  index: number,
): number {
  let start = index;
  while (start > 0 && blocks[start]?.kind === 'point' && blocks[start]?.run) start--;
  return start;
}

/** D1: opens its paragraph and heads it: a heading style, or nothing but marker and title. */
export function isHeading(blocks: readonly Scoped[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== 'point' || block.run) return false;
  if (HEADING_STYLES.has(block.style)) return true;
  return paragraphEnd(blocks, index) === index + 1 && !/[。；！？]/.test(blockText(block));
}

/** Index of the next point of this level or a higher one, or of a block that no section contains. */
function headingEnd(blocks: readonly Scoped[], index: number, level: number): number {
  let end = index + 1;
  for (; end < blocks.length; end++) {
    const block = blocks[end];
    if (!block) break;
    if (block.kind === 'point' ? block.level <= level : block.kind !== 'paragraph') break;
  }
  return end;
}

/**
 * The section of a block: a point with everything under it (`SPEC.md` D1-D3); the paragraph with its run
 * points for an unmarked paragraph; the block alone for every other kind and for an index out of range.
 * Used by outline, ledger, library and export alike. O(size of the section).
 */
export function sectionExtent(blocks: readonly Scoped[], index: number): Extent {
  const block = blocks[index];
  if (!block) return { from: index, to: index };
  if (block.kind === 'paragraph') return { from: index, to: paragraphEnd(blocks, index) };
  if (block.kind !== 'point') return { from: index, to: index + 1 };
  if (isHeading(blocks, index)) return { from: index, to: headingEnd(blocks, index, block.level) };
  let end = index + 1;
  while (blocks[end]?.kind === 'point' && blocks[end]?.run) {
    if ((blocks[end]?.level ?? 0) <= block.level) return { from: index, to: end };
    end++;
  }
  for (let next = blocks[end]; next?.kind === 'point' && next.level > block.level; ) {
    const deeper = isHeading(blocks, end)
      ? headingEnd(blocks, end, next.level)
      : paragraphEnd(blocks, end);
    end = stopAtShallower(blocks, end, deeper, block.level);
    next = blocks[end];
  }
  return { from: index, to: end };
}

/** A paragraph may hold a run point of a higher level than the one that opens it. */
function stopAtShallower(
  blocks: readonly Scoped[],
  from: number,
  to: number,
  level: number,
): number {
  for (let i = from; i < to; i++) {
    const block = blocks[i];
    if (block?.kind === 'point' && block.level <= level) return i;
  }
  return to;
}
