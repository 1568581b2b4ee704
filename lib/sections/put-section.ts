import type { Block, BlockAttrs, Inline } from '../draft/draft';
import { clampLevel, styleInContext } from '../numbering/choose-style';

export interface PutSection {
  readonly content: readonly Block[];
  /** The text around the place. */
  readonly around: readonly BlockAttrs[];
  /** The section goes before the block of this index. */
  readonly at: number;
  /** What level 1 of the content becomes (`placeLevel`). */
  readonly level: number;
  readonly src: string;
  readonly newUid: () => string;
}

/** Library content as blocks for one place of a text (SEC4, SEC5). O(blocks of both). */
export function putSection({ content, around, at, level, src, newUid }: PutSection): Block[] {
  const context: BlockAttrs[] = [...around];
  const shift = level - 1;
  return content.map((block, i): Block => {
    const placed = { ...block, ...pointAttrs(block, context, at + i, shift), start: null, src };
    context.splice(at + i, 0, placed);
    return { ...placed, uid: newUid(), inlines: block.inlines.map((one) => renewed(one, newUid)) };
  });
}

function pointAttrs(block: Block, context: readonly BlockAttrs[], index: number, shift: number) {
  if (block.kind !== 'point') return { level: 0 as const };
  const level = clampLevel(block.level + shift);
  if (block.run) return { level };
  const hasExample = context.some((one) => one.kind === 'point' && one.level === level);
  if (!hasExample && shift === 0 && block.style !== null) return { level };
  return { level, ...styleInContext(context, index, level) };
}

function renewed(inline: Inline, newUid: () => string): Inline {
  return inline.type === 'chip' ? { ...inline, id: newUid() } : inline;
}
