import type { BlockAttrs } from '@/lib/draft/draft';
import { sectionExtent } from '@/lib/draft/section-extent';
import { err, ok } from '@/lib/result/result';
import type { SectionBlock } from '../blocks/section-blocks';
import type { Planned } from './move-plan';
import { shiftLevels } from './shift-levels';

/** MOVE4: the point at `index` and everything under it one level higher (-1) or deeper (1). */
export function planShift(blocks: readonly SectionBlock[], index: number, delta: 1 | -1): Planned {
  const root = blocks[index];
  if (root?.kind !== 'point') return err('fixed');
  const extent = sectionExtent(blocks, index);
  const changes = new Map<number, Partial<BlockAttrs>>();
  const refused = shiftLevels(blocks, extent, delta, changes);
  return refused ? err(refused) : ok({ extent, at: extent.from, changes });
}
