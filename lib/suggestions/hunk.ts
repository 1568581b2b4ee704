import type { Block, BlockAttrs, Inline } from '../draft/draft';
import type { Quote } from '../review/anchor';

/** The end of a block and the opening of the next one: what Enter puts in and Backspace takes out. */
export interface Break {
  readonly type: 'break';
  readonly uid: string;
  readonly attrs: BlockAttrs;
}

/** A stretch of the text as it goes in or out, across blocks too. */
export type Part = Inline | Break;

/** Stands for the start of the text in a {@link Place}. */
export const START = '';

/**
 * Where blocks come to stand: behind the first of `chain` that exists (H6). The blocks before it, nearest
 * first; those in `loose` are carried or brought by the same person and may not be there yet.
 */
export interface Place {
  readonly chain: readonly string[];
  readonly loose: readonly string[];
}

/** Blocks that are carried together, in their order. */
export interface Run {
  readonly uids: readonly string[];
  readonly place: Place;
}

/** Words, chips and breaks of a block replaced by others; a chip or a break counts as one (H2). */
export interface TextHunk {
  readonly op: 'text';
  readonly uid: string;
  readonly start: number;
  readonly del: readonly Part[];
  readonly ins: readonly Part[];
}

/** Kind, level, style or number of a block; only the fields that change (H3). */
export interface AttrsHunk {
  readonly op: 'attrs';
  readonly uid: string;
  readonly before: Partial<BlockAttrs>;
  readonly after: Partial<BlockAttrs>;
}

export type FieldValue = string | number | boolean | null;

/** One field of a chip that stays; `text` is its wording (H4). */
export interface ChipHunk {
  readonly op: 'chip';
  /** Block in which it stands. */
  readonly uid: string;
  readonly id: string;
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** A whole block put in (H5). */
export interface InsertHunk {
  readonly op: 'insert';
  readonly block: Block;
  readonly place: Place;
}

/** A whole block taken out, as it was when that was suggested (H5). */
export interface DeleteHunk {
  readonly op: 'delete';
  readonly block: Block;
}

/** Blocks carried to another place (H7). */
export interface MoveHunk {
  readonly op: 'move';
  readonly runs: readonly Run[];
}

/** One change that can be accepted or refused by itself. */
export type Hunk = TextHunk | AttrsHunk | ChipHunk | InsertHunk | DeleteHunk | MoveHunk;

/** A change as it is suggested: with what stood there, and what it can't be parted from. */
export interface Proposal {
  readonly hunk: Hunk;
  readonly quote: Quote;
  /** Proposals with the same number are decided together (G1); null = alone. */
  readonly group: number | null;
}
