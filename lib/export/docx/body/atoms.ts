import type { ListPlace } from '../list-counters';
import type { DressedPiece } from '../pieces';

/** What became of something between two texts; `same` in a file of one text. */
export type Trace = 'same' | 'ins' | 'del' | 'moveFrom' | 'moveTo';

/** Everything a paragraph is beside its words. It belongs to the mark that ends the paragraph. */
export interface ParagraphLook {
  /** Kind of the block that opens it. */
  readonly kind: string;
  /** Id of its style; null for the only paragraph of an empty text. */
  readonly style: string | null;
  readonly place: ListPlace | null;
  /** W8: the head of the speech ends here; an empty line follows. */
  readonly endsHead: boolean;
}

/** The mark that ends a paragraph, with its look in the newer and in the older text. */
export interface MarkAtom {
  readonly type: 'mark';
  readonly trace: Trace;
  readonly now: ParagraphLook | null;
  readonly was: ParagraphLook | null;
  /** Who made, took or moved it, as {@link Atom} says; `looks` who changed how the paragraph looks. */
  readonly by?: number | undefined;
  readonly looks?: number | undefined;
}

/**
 * The body of a file as one stream: without what came it is the older text, without what went the newer.
 * `by` is a place in the list of revisions; the first one by default.
 */
export type Atom =
  | MarkAtom
  | {
      readonly type: 'words';
      readonly trace: Trace;
      readonly pieces: readonly DressedPiece[];
      readonly by?: number | undefined;
    }
  | { readonly type: 'break'; readonly trace: Trace; readonly by?: number | undefined }
  | {
      readonly type: 'move';
      readonly edge: 'start' | 'end';
      readonly trace: 'moveFrom' | 'moveTo';
      readonly no: number;
      readonly by?: number | undefined;
    }
  | { readonly type: 'thread'; readonly edge: 'start' | 'end'; readonly no: number };
