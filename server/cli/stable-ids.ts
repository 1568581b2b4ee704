import { createHash } from 'node:crypto';
import { blockText } from '../../lib/draft/block-text';
import type { Block } from '../../lib/draft/draft';
import { makeUid } from '../../lib/draft/uid';

/**
 * CL7: the blocks with ids that are the same whenever the file is read again, for as long as their words are:
 * made from the name of the file, the words of the block and how often they stood before.
 */
export function withStableIds(file: string, blocks: readonly Block[]): Block[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    const words = blockText(block);
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    const idOf = (part: string) => stableId(file, words, String(nth), part);
    return {
      ...block,
      uid: idOf('block'),
      inlines: block.inlines.map((inline, index) =>
        inline.type === 'chip' ? { ...inline, id: idOf(String(index)) } : inline,
      ),
    };
  });
}

/** An id of twelve letters and figures, the same for the same parts. */
export function stableId(...parts: readonly string[]): string {
  let round = 0;
  return makeUid(() =>
    createHash('sha256')
      .update([...parts, round++].join('\0'))
      .digest(),
  );
}
