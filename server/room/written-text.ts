import type * as Y from 'yjs';
import type { WrittenText } from '@/lib/wire/draft-rooms';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { writtenBy } from '@/lib/ytext/written-by';

/** A text and what it is made of, of one moment. */
export function writtenText(doc: Y.Doc): WrittenText {
  return { blocks: readBlocks(doc), written: writtenBy(doc) };
}
