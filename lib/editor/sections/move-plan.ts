import type { BlockAttrs } from '@/lib/draft/draft';
import { type Extent, paragraphStart } from '@/lib/draft/section-extent';
import type { Result } from '@/lib/result/result';
import type { SectionBlock } from '../blocks/section-blocks';

/** Why a section stays where it is. */
export type MoveRefusal =
  /** It is not in the text any more, or the place to go to is not. */
  | 'gone'
  /** Into itself. */
  | 'inside'
  /** It stands there already. */
  | 'same'
  /** Nothing before or after it to change places with. */
  | 'edge'
  /** It would have more than four levels, or its first point fewer than one. */
  | 'tooDeep'
  | 'tooHigh'
  /** Title, byline and the like have their place. */
  | 'fixed';

/**
 * What a move does to the text: the blocks of `extent` go before the block that now has the index
 * `at` (block count = to the end); `changes` by present index. `at` inside the extent = they stay.
 */
export interface MovePlan {
  readonly extent: Extent;
  readonly at: number;
  readonly changes: ReadonlyMap<number, Partial<BlockAttrs>>;
}

export type Planned = Result<MovePlan, MoveRefusal>;

/** True when the blocks of an extent would stand where they stand. */
export function staysAt({ from, to }: Extent, at: number): boolean {
  return at >= from && at <= to;
}

/** Adds one change of a block to others of it. */
export function addChange(
  changes: Map<number, Partial<BlockAttrs>>,
  index: number,
  change: Partial<BlockAttrs>,
): void {
  changes.set(index, { ...changes.get(index), ...change });
}

/**
 * 接排 after a move: what lands inside a paragraph continues it, what leaves its paragraph opens one of
 * its own, and where the opening point of a paragraph leaves, the next one opens it.
 */
export function keepParagraphs(
  blocks: readonly SectionBlock[],
  { from, to }: Extent,
  at: number,
  changes: Map<number, Partial<BlockAttrs>>,
): void {
  const root = blocks[from];
  if (!root || staysAt({ from, to }, at)) return;
  const old = paragraphStart(blocks, from);
  const before = at === to ? from - 1 : at - 1;
  const joins =
    blocks[at]?.run === true ||
    (before >= 0 && paragraphStart(blocks, before) === old && before >= old);
  const setRun = (index: number, run: boolean) => {
    if (blocks[index]?.kind === 'point' && blocks[index].run !== run) {
      addChange(changes, index, { run });
    }
  };
  setRun(from, joins);
  // The opening point of the paragraph gives its place to a point that stood behind it.
  if (at === old && root.run) setRun(at, true);
  if (!root.run && blocks[to]?.run) setRun(to, false);
}
