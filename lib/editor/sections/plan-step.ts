import type { BlockAttrs } from '@/lib/draft/draft';
import { isHeading, paragraphEnd, paragraphStart, sectionExtent } from '@/lib/draft/section-extent';
import { err, ok } from '@/lib/result/result';
import type { SectionBlock } from '../blocks/section-blocks';
import { keepParagraphs, type Planned, staysAt } from './move-plan';

/**
 * MOVE3: the section of the block at `index` one place up or down. A point changes places with the
 * sibling beside it; the first and last one go to the neighbouring parent. An unmarked paragraph, with
 * what continues it, changes places with the paragraph beside it.
 */
export function planStep(
  blocks: readonly SectionBlock[],
  index: number,
  direction: 'up' | 'down',
): Planned {
  const root = blocks[index];
  if (!root || !isMovable(root)) return err('fixed');
  const extent = sectionExtent(blocks, index);
  const at = direction === 'up' ? above(blocks, index) : below(blocks, root, extent.to);
  if (at === null || staysAt(extent, at)) return err('edge');
  const changes = new Map<number, Partial<BlockAttrs>>();
  keepParagraphs(blocks, extent, at, changes);
  return ok({ extent, at, changes });
}

function isMovable(block: SectionBlock | undefined): boolean {
  return block?.kind === 'paragraph' || block?.kind === 'point';
}

function below(blocks: readonly SectionBlock[], root: SectionBlock, to: number): number | null {
  const next = blocks[to];
  if (!next || !isMovable(next)) return null;
  if (root.kind === 'paragraph' || next.kind === 'paragraph') return paragraphEnd(blocks, to);
  const end = sectionExtent(blocks, to).to;
  if (next.level >= root.level) return end;
  // Past the next parent: before its first point, or to its end.
  for (let i = to + 1; i < end; i++) if (blocks[i]?.kind === 'point') return i;
  return end;
}

function above(blocks: readonly SectionBlock[], index: number): number | null {
  const root = blocks[index];
  const before = index - 1;
  if (!root || !isMovable(blocks[before])) return null;
  const paragraph = paragraphStart(blocks, before);
  if (root.kind === 'paragraph') return isMovable(blocks[paragraph]) ? paragraph : null;
  const hopsParagraphs = !isHeading(blocks, index);
  const within = root.run ? paragraphStart(blocks, index) : 0;
  for (let i = before; i >= within; i--) {
    const block = blocks[i];
    if (!block || !isMovable(block)) break;
    if (block.kind !== 'point' || block.level > root.level) continue;
    if (root.run) return block.level === root.level ? i : null;
    const start = paragraphStart(blocks, i);
    if (hopsParagraphs && paragraph > i) return paragraph;
    if (block.level === root.level) return start;
    return isMovable(blocks[start - 1]) ? start : null;
  }
  return hopsParagraphs && !root.run && isMovable(blocks[paragraph]) ? paragraph : null;
}
