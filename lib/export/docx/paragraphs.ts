import type { Block } from '../../draft/draft';
import { labels } from '../../numbering/labels';
import { gapAfter, textAfterLabel } from '../joined-label';
import { type Piece, pieceOf } from './pieces';

/** A block as a paragraph of the file writes it. */
interface WrittenBlock {
  /** Index of the block in the draft. */
  readonly index: number;
  /** Computed label, null when it is not a point. */
  readonly label: string | null;
  /** Space that parts label and wording where they would read as something else (E2). */
  readonly gap: string;
  readonly pieces: readonly Piece[];
}

/** One paragraph of the Word file: a block and the 接排 points joined to it. */
export interface Paragraph extends WrittenBlock {
  readonly block: Block;
  /** W5: the points that are joined to this paragraph. */
  readonly joined: readonly WrittenBlock[];
}

/** W5: the paragraphs of a draft; the same ones as in the text export. Linear. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const numbers = labels(blocks);
  const paragraphs: (Paragraph & { joined: WrittenBlock[] })[] = [];
  for (const [index, block] of blocks.entries()) {
    const label = numbers[index] ?? null;
    const gap = label === null ? '' : gapAfter(label, textAfterLabel(blocks, numbers, index));
    const written = { index, label, gap, pieces: block.inlines.map(pieceOf) };
    const last = paragraphs.at(-1);
    if (block.run && block.kind === 'point' && last) {
      last.joined.push(written);
    } else {
      paragraphs.push({ ...written, block, joined: [] });
    }
  }
  return paragraphs;
}
