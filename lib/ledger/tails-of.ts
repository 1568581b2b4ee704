import type { Block, ChipUnit } from '../draft/draft';
import { sectionExtent } from '../draft/section-extent';
import type { PlacedChip } from './block-words';
import type { PointPlace } from './points-of';
import { type BlockReading, readBlock } from './read-block';
import { unitsOf } from './units-of';

/** What one or several tails say together, and for which blocks (`to` exclusive). */
export interface TailStretch {
  /** Index of the block of the first tail. */
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly chips: readonly PlacedChip[];
  readonly units: readonly ChipUnit[];
  /** True when the tail stands alone and no clause has its chips as its own. */
  readonly alone: boolean;
}

/** L5: the tails of a text with the blocks they speak for, in the order of the text. */
export function tailsOf(blocks: readonly Block[], places: readonly PointPlace[]): TailStretch[] {
  const found: TailStretch[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    const tail = block && readBlock(block).tail;
    if (!block || !tail) continue;
    const chips = [...tail.chips];
    let last = i;
    for (let next = lineAt(blocks, last + 1); tail.line && next; ) {
      chips.push(...next.chips);
      last++;
      next = lineAt(blocks, last + 1);
    }
    const from = block.kind === 'point' ? i : startOf(found, places, i, tail.line);
    const to = block.kind === 'point' ? sectionExtent(blocks, i).to : last + 1;
    found.push({ block: i, from, to, chips, units: unitsOf(chips), alone: tail.alone });
    i = last;
  }
  return found;
}

/** A line of labels continues the one before it. */
function lineAt(blocks: readonly Block[], index: number): BlockReading['tail'] {
  const block = blocks[index];
  if (block?.kind !== 'paragraph') return null;
  const { tail } = readBlock(block);
  return tail?.line ? tail : null;
}

/** Back to the tail before it or to its point; without a point a line speaks for the block before it. */
function startOf(
  found: readonly TailStretch[],
  places: readonly PointPlace[],
  index: number,
  line: boolean,
): number {
  const point = places[index]?.point ?? -1;
  const before = found.findLast(({ block, to }) => to <= index && places[block]?.point === point);
  const least = before ? before.to : 0;
  return Math.max(least, point >= 0 ? point : index - (line ? 1 : 0));
}

/** The tails that speak for a block, the narrowest first. */
export function tailsFor(tails: readonly TailStretch[], index: number): TailStretch[] {
  return tails
    .filter(({ from, to }) => from <= index && index < to)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
}
