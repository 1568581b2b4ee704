import type { Inline, Mark } from '../../draft/draft';
import { isUnfilled, shownWords } from '../shown-words';
import type { Face } from './faces';

/** A stretch of wording with one look. */
export interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** An unfilled 待填项: shown in {{…}} and marked, so that nobody prints it unseen. */
  readonly unfilled: boolean;
}

/** A piece with what it is set in. */
export interface DressedPiece extends Piece {
  /** Of the style that it stands in. */
  readonly face: Face;
  /** Character style that brings this face, null when the paragraph has it. */
  readonly style: string | null;
}

/** The pieces set in one face. */
export function inFace(
  pieces: readonly Piece[],
  face: Face,
  style: string | null = null,
): DressedPiece[] {
  return pieces.map((piece) => ({ ...piece, face, style }));
}

/** W7: chips as plain words, unfilled placeholders in {{…}}. */
export function pieceOf(inline: Inline): Piece {
  return { text: shownWords(inline), marks: inline.marks, unfilled: isUnfilled(inline) };
}

/** Words without any look of their own: the label of a joined point. */
export function plainPiece(text: string): Piece {
  return { text, marks: [], unfilled: false };
}

/** The pieces before and after a place, in UTF-16 units. */
export function cutPieces<P extends Piece>(pieces: readonly P[], place: number): [P[], P[]] {
  const before: P[] = [];
  const after: P[] = [];
  let left = place;
  for (const piece of pieces) {
    const head = piece.text.slice(0, Math.max(0, left));
    const tail = piece.text.slice(head.length);
    if (head !== '') before.push({ ...piece, text: head });
    if (tail !== '') after.push({ ...piece, text: tail });
    left -= piece.text.length;
  }
  return [before, after];
}
