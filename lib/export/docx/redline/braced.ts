import type { Block, Inline } from '../../../draft/draft';
import { isPlaceholder } from '../../../draft/is-placeholder';
import { pieceOf } from '../pieces';

/** A block whose words are those that the file writes (W7), as an object of its own. */
export function braced(block: Block): Block {
  return { ...block, inlines: block.inlines.map(bracedInline) };
}

function bracedInline(inline: Inline): Inline {
  const { text } = pieceOf(inline);
  // Its name is what is written: with another one it would count as filled.
  return isPlaceholder(inline)
    ? { ...inline, text, fields: { ...inline.fields, name: null } }
    : { ...inline, text };
}
