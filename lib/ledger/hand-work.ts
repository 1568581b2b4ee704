/** A part of a row that a person split. */
export interface TaskPiece {
  /** The first has the id of the row, so that its progress stays with it. */
  readonly id: string;
  readonly text: string;
}

interface OnRow {
  readonly rowId: string;
  /** What the task of the row said then. */
  readonly task: string;
}

export interface SplitWork extends OnRow {
  readonly kind: 'split';
  readonly pieces: readonly TaskPiece[];
}

/** Merged: one task with the other row; duplicate: hidden behind it. */
export interface JoinWork extends OnRow {
  readonly kind: 'merged' | 'duplicate';
  readonly intoId: string;
  /** What the task of the other row said then. */
  readonly intoTask: string;
}

/** What a person did to a row by hand (L17); it never changes the text. */
export type HandWork = SplitWork | JoinWork;

/** A row is split into at most so many pieces. */
export const MAX_PIECES = 12;
/** Characters of a piece. */
export const MAX_PIECE_CHARS = 500;
