import type { Block } from '../../../draft/draft';
import { pieceOf } from '../pieces';

/** A block whose words are those that the file writes (W7), as an object of its own. */
export function braced(block: Block): Block {
  return {
    ...block,
    inlines: block.inlines.map((inline) => ({ ...inline, text: pieceOf(inline).text })),
  };
}
