import type { Block, ChipKind, Mark } from '../draft/draft';

/** What words are compared by. */
export type DiffUnit = 'word' | 'char';

/** Words that are in both texts, only in the newer or only in the older one. */
export interface Piece {
  readonly kind: 'same' | 'ins' | 'del';
  readonly text: string;
  /** As in the newer text, where it has the words. */
  readonly marks: readonly Mark[];
  readonly chip: ChipKind | 'unknown' | null;
}

/**
 * What became of a block.
 * - `kept`: stands where it stood, its wording may differ.
 * - `moved`: stands elsewhere; `from` of the block is where it stood.
 * - `inserted`, `deleted`: the block with all its words.
 * - `split`: was the end of the block before it; `joined`: is now the end of the block before it.
 */
export type Fate = 'kept' | 'moved' | 'inserted' | 'deleted' | 'split' | 'joined';

/** One paragraph of a redline, in the order of the newer text. */
export interface RedlineBlock {
  readonly fate: Fate;
  readonly before: Block | null;
  readonly after: Block | null;
  /** Numbers as they were drawn; null without one. */
  readonly labelBefore: string | null;
  readonly labelAfter: string | null;
  readonly pieces: readonly Piece[];
}
