import type { BlockAttrs } from '@/lib/draft/draft';
import { sectionExtent } from '@/lib/draft/section-extent';
import { err, ok } from '@/lib/result/result';
import type { SectionBlock } from '../blocks/section-blocks';
import { keepParagraphs, type Planned, staysAt } from './move-plan';
import { shiftLevels } from './shift-levels';

/** Where a dragged section is let go: before another point or after its whole section. */
export interface DropPlace {
  readonly uid: string;
  readonly side: 'before' | 'after';
}

/**
 * MOVE1, MOVE2: the section of the point `uid` becomes a sibling of the point it is dropped beside, with
 * everything under it. Refused into itself and beyond four levels.
 */
export function planDrop(
  blocks: readonly SectionBlock[],
  uid: string,
  { uid: besideUid, side }: DropPlace,
): Planned {
  const index = blocks.findIndex((block) => block.uid === uid && block.kind === 'point');
  const beside = blocks.findIndex((block) => block.uid === besideUid && block.kind === 'point');
  const [root, neighbour] = [blocks[index], blocks[beside]];
  if (!root || !neighbour) return err('gone');
  const extent = sectionExtent(blocks, index);
  if (beside >= extent.from && beside < extent.to) return err('inside');
  const at = side === 'before' ? beside : sectionExtent(blocks, beside).to;
  const delta = neighbour.level - root.level;
  if (staysAt(extent, at) && delta === 0) return err('same');
  const changes = new Map<number, Partial<BlockAttrs>>();
  const refused = shiftLevels(blocks, extent, delta, changes);
  if (refused) return err(refused);
  keepParagraphs(blocks, extent, at, changes);
  return ok({ extent, at, changes });
}
