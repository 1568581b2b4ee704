import { charsOf } from '@/lib/draft/chars-of';
import type { Block } from '@/lib/draft/draft';
import { draftToHtml } from '@/lib/export/html';
import { draftToText } from '@/lib/export/text';
import type { Projection } from '../room/room-store';

/** The text of a draft at update `seq`, as lists, search and first paint read it. */
export function projectionOf(draftId: string, seq: number, blocks: readonly Block[]): Projection {
  return {
    draftId,
    seq,
    blocks,
    text: draftToText(blocks),
    html: draftToHtml(blocks),
    chars: charsOf(blocks),
  };
}
