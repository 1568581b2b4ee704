import type * as Y from 'yjs';
import type { Span } from '../review/anchor';
import { effectiveChip, opensBlock } from './effective';
import { isId } from './fields';
import { OverrideIndex } from './override-index';
import { overridesOf, textOf } from './roots';

/** A stretch of the shared text: characters one to one, or one embed that stands for its wording. */
interface Piece {
  readonly index: number;
  readonly offset: number;
  readonly size: number;
  /** Characters in the flat text; 0 for what opens a block. */
  readonly width: number;
}

export interface FlatBlock {
  readonly uid: string;
  /** Offset of its first character. */
  readonly offset: number;
}

/**
 * The whole wording as one string: chips by their full phrase, '\n' at the end of a block, no numbers;
 * with the way back to indexes of the shared text (SPEC R5).
 */
export class FlatText {
  readonly blocks: FlatBlock[] = [];
  /** Chips by id, first one first. */
  readonly chips = new Map<string, Span>();
  readonly text: string;
  private readonly pieces: Piece[] = [];

  constructor(doc: Y.Doc) {
    const overrides = new OverrideIndex(overridesOf(doc));
    let [index, text] = [0, ''];
    for (const { insert } of textOf(doc).toDelta() as { insert: unknown }[]) {
      const offset = text.length;
      if (typeof insert === 'string') text += insert;
      else if (opensBlock(insert))
        this.blocks.push({ uid: isId(insert.b) ? insert.b : '', offset });
      else {
        const { id, fields } = effectiveChip(insert, overrides);
        text += typeof fields.text === 'string' ? fields.text : '';
        if (id && !this.chips.has(id)) this.chips.set(id, { start: offset, end: text.length });
      }
      const size = typeof insert === 'string' ? insert.length : 1;
      this.pieces.push({ index, offset, size, width: text.length - offset });
      index += size;
    }
    this.text = text;
  }

  /** Offset of an index of the shared text. */
  offsetOf(index: number): number {
    const piece = this.lastWhere((one) => one.index <= index);
    if (!piece) return 0;
    const into = index - piece.index;
    return piece.offset + (piece.size === piece.width ? into : into > 0 ? piece.width : 0);
  }

  /** The range of the shared text that holds a span; a chip is taken whole. Null for an empty span. */
  rangeOf({ start, end }: Span): Span | null {
    const first = this.pieceAt(start);
    const last = this.pieceAt(end - 1);
    if (start >= end || !first || !last) return null;
    const from = first.index + (first.size === first.width ? start - first.offset : 0);
    const to = last.index + (last.size === last.width ? end - last.offset : 1);
    return { start: from, end: to };
  }

  /** The block a character stands in; null before the first. */
  blockAt(offset: number): FlatBlock | null {
    let [low, high] = [0, this.blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.blocks[middle]?.offset ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.blocks[low - 1] ?? null;
  }

  /** The piece that holds the character at an offset. */
  private pieceAt(offset: number): Piece | null {
    const piece = this.lastWhere((one) => one.offset <= offset);
    return piece && offset < piece.offset + piece.width ? piece : null;
  }

  private lastWhere(test: (piece: Piece) => boolean): Piece | null {
    let [low, high] = [0, this.pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.pieces[middle];
      if (piece && test(piece)) low = middle + 1;
      else high = middle;
    }
    return this.pieces[low - 1] ?? null;
  }
}
