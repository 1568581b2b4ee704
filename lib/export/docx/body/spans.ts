import type { Piece } from '../../../versions/redline';
import type { SideBlock } from './side';

/** Words of one kind, and who changed them: a place in a list of revisions. */
export interface ToldPiece extends Pick<Piece, 'kind' | 'text'> {
  readonly by?: number | undefined;
}

/** What became of one block, by its place in either text. */
export interface Entry {
  /** Index of the block of the older text that begins here. */
  readonly was: number | null;
  readonly now: number | null;
  /** A block of that text ended before this one, in the middle of what both have in common. */
  readonly cut: 'split' | 'joined' | null;
  readonly pieces: readonly ToldPiece[];
  /** Who made, took or moved the block, or cut here; `looks` who changed how it looks. Places in a list. */
  readonly by?: number | undefined;
  readonly looks?: number | undefined;
}

/** Blocks that belong together, and which of the two texts is told of them here. */
export interface Span {
  readonly entries: readonly Entry[];
  readonly side: 'both' | 'was' | 'now';
  /** Number of the move that it belongs to. */
  readonly move: number | null;
}

/** A text without any change. */
export function unchanged(side: readonly SideBlock[]): Span[] {
  return side.map(({ words }, at) => ({
    side: 'both',
    move: null,
    entries: [
      { was: at, now: at, cut: null, pieces: words.map(({ text }) => ({ kind: 'same', text })) },
    ],
  }));
}
