import { blockText } from '@/lib/draft/block-text';
import type { Block } from '@/lib/draft/draft';
import { wordCount } from '@/lib/draft/word-count';
import { draftToHtml } from '@/lib/export/html';
import { draftToText } from '@/lib/export/text';
import type { Projection } from '../room/room-store';

/** The text of a draft at update `seq`, as lists, search and first paint read it. */
export function projectionOf(draftId: string, seq: number, blocks: readonly Block[]): Projection {
  let chars = 0;
  for (const block of blocks) chars += wordCount(blockText(block)).withPunctuation;
  return {
    draftId,
    seq,
    blocks,
    text: draftToText(blocks),
    html: draftToHtml(blocks),
    chars,
  };
}
