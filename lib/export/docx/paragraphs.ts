import type { Block } from '../../draft/draft';
import { labels } from '../../numbering/labels';
import { gapAfter, textAfterLabel } from '../joined-label';
import { type Piece, pieceOf, plainPiece } from './pieces';

/** One paragraph of the Word file: a block and the 接排 points joined to it. */
export interface Paragraph {
  readonly block: Block;
  /** Index of `block` in the draft. */
  readonly index: number;
  /** Computed label of the block itself, null when it is not a point. */
  readonly label: string | null;
  /** Space that parts label and wording where they would read as something else (E2). */
  readonly gap: string;
  readonly pieces: readonly Piece[];
  /** W5: pieces of points that are joined to this paragraph, labels included. */
  readonly joined: readonly Piece[];
}

/** W5: the paragraphs of a draft; the same ones as in the text export. Linear. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const numbers = labels(blocks);
  const paragraphs: (Paragraph & { joined: Piece[] })[] = [];
  for (const [index, block] of blocks.entries()) {
    const label = numbers[index] ?? null;
    const gap = label === null ? '' : gapAfter(label, textAfterLabel(blocks, numbers, index));
    const pieces = block.inlines.map(pieceOf);
    const last = paragraphs.at(-1);
    if (block.run && block.kind === 'point' && last) {
      last.joined.push(plainPiece(`${label ?? ''}${gap}`), ...pieces);
    } else {
      paragraphs.push({ block, index, label, gap, pieces, joined: [] });
    }
  }
  return paragraphs;
}
