import { type BlockAttrs, MAX_LEVEL, type PointLevel } from '@/lib/draft/draft';
import type { Extent } from '@/lib/draft/section-extent';
import { styleInContext } from '@/lib/numbering/choose-style';
import type { SectionBlock } from '../blocks/section-blocks';
import { addChange, type MoveRefusal } from './move-plan';

/**
 * Every point of a section `delta` levels deeper, each with the style that its new level has in this
 * text (`lib/numbering` N10). Adds to `changes`, or says why not and adds nothing.
 */
export function shiftLevels(
  blocks: readonly SectionBlock[],
  { from, to }: Extent,
  delta: number,
  changes: Map<number, Partial<BlockAttrs>>,
): MoveRefusal | null {
  if (delta === 0) return null;
  const now = [...blocks];
  const points: number[] = [];
  for (let i = from; i < to; i++) if (blocks[i]?.kind === 'point') points.push(i);
  const levels = points.map((i) => (blocks[i]?.level ?? 0) + delta);
  if (levels.some((level) => level < 1)) return 'tooHigh';
  if (levels.some((level) => level > MAX_LEVEL)) return 'tooDeep';
  points.forEach((index, n) => {
    const block = now[index];
    if (!block) return;
    const level = levels[n] as PointLevel;
    const change = { level, ...styleInContext(now, index, level), start: null };
    now[index] = { ...block, ...change };
    addChange(changes, index, change);
  });
  return null;
}
