import * as Y from 'yjs';
import type { WrittenUnit } from '../versions/written-words';
import { opensBlock } from './effective';
import { live } from './item-kind';
import { textOf } from './roots';

function opening({ content }: Y.Item): string | null {
  if (!(content instanceof Y.ContentEmbed) || !opensBlock(content.embed)) return null;
  return String((content.embed as { readonly b: unknown }).b);
}

/**
 * What each block is made of, by the uid that it has in the text; UTF-16 units and chips in their order,
 * line ends left out. A block whose uid two have is not among them. Total, linear, never writes (R5).
 */
export function writtenBy(doc: Y.Doc): Map<string, readonly WrittenUnit[]> {
  const blocks = new Map<string, WrittenUnit[]>();
  const twice = new Set<string>();
  let open: WrittenUnit[] = [];
  for (let item = textOf(doc)._start; item !== null; item = item.right) {
    if (!live(item)) continue;
    const { client, clock } = item.id;
    const uid = opening(item);
    if (uid !== null) {
      if (blocks.has(uid)) twice.add(uid);
      open = [];
      blocks.set(uid, open);
    } else if (item.content instanceof Y.ContentString) {
      for (const [at, unit] of item.content.str.split('').entries())
        if (unit !== '\n') open.push({ client, clock: clock + at, chip: false });
    } else open.push({ client, clock, chip: true });
  }
  for (const uid of twice) blocks.delete(uid);
  return blocks;
}
