import type { Block, ChipUnit } from '../draft/draft';
import { pointTitle } from '../draft/point-title';
import { type BlockWords, blockWords, isTaskChip } from './block-words';
import { closedSpans } from './closed-spans';
import { type CutClause, cutClauses } from './cut-clauses';
import { cutPieces, type Piece } from './cut-pieces';
import { findTail, type Tail } from './find-tail';
import { unitsOf } from './units-of';

export interface ReadClause extends CutClause {
  readonly units: readonly ChipUnit[];
  /** Its units stand in the sentence, not in a bracket, and govern what follows (L6). */
  readonly runs: boolean;
}

export interface ReadTail extends Tail {
  readonly units: readonly ChipUnit[];
  /** Nothing else is in the block. */
  readonly line: boolean;
}

/** All that the ledger reads from one block; null clauses and tail do not exist. */
export interface BlockReading {
  readonly words: BlockWords;
  readonly title: string;
  readonly clauses: readonly ReadClause[];
  readonly tail: ReadTail | null;
}

/** Blocks never change: each is read once (L10). */
const known = new WeakMap<Block, BlockReading>();

/** The clauses and the tail of a block (L1-L5), from memory when the block was read before. */
export function readBlock(block: Block): BlockReading {
  const read = known.get(block) ?? readNew(block);
  known.set(block, read);
  return read;
}

function readNew(block: Block): BlockReading {
  const words = blockWords(block.inlines);
  const title = block.kind === 'point' ? pointTitle(words.text) : '';
  if (!words.chips.some(({ chip }) => isTaskChip(chip))) {
    return { words, title, clauses: [], tail: null };
  }
  const closed = closedSpans(words);
  const pieces = cutPieces(words, closed);
  const tail = findTail(words, closed, pieces);
  const inside = tail?.alone ? piecesBefore(pieces, tail.start) : pieces;
  const clauses = cutClauses(words, inside).map((clause): ReadClause => {
    const running = clause.chips.some(
      (placed) =>
        placed.chip.chip === 'responsibility' &&
        !closed.some((span) => span.start < placed.start && placed.end <= span.end),
    );
    return { ...clause, units: unitsOf(clause.chips), runs: running };
  });
  return {
    words,
    title,
    clauses,
    tail: tail && { ...tail, units: unitsOf(tail.chips), line: tail.alone && tail.start === 0 },
  };
}

function piecesBefore(pieces: readonly Piece[], stop: number): Piece[] {
  return pieces
    .filter(({ start }) => start < stop)
    .map((piece) => ({ ...piece, end: Math.min(piece.end, stop) }));
}
