import * as Y from 'yjs';
import { endsBlock, live, opens } from '../item-kind';
import type { Going } from './carry';
import type { TokenId } from './moved-ranges';

/**
 * What somebody typed on behind his words after the block around them was cut (SPEC M5): Yjs puts
 * it behind everything that is deleted there, so it does not stand between moved tokens. It is what
 * the same client wrote later, in no block or in one that the repair made of it, with what the
 * repair added. Null when there is nothing.
 * @param after old id of a carried token
 */
export function typedOn(doc: Y.Doc, after: TokenId): Going | null {
  const start = Y.getItem(doc.store, Y.createID(after.client, after.clock));
  if (!(start instanceof Y.Item) || inBlock(start)) return null;
  const items: Y.Item[] = [];
  let repairer: number | null = null;
  for (let at = start.right; at; at = at.right) {
    if (!live(at)) continue;
    const { client, clock } = at.id;
    const own = client === after.client;
    if (own ? clock < after.clock || structural(at) : !isStructure(at)) break;
    if (!own && opens(at) && client !== repairer) break;
    if (!own) repairer = client;
    items.push(at);
  }
  const last = items.findLastIndex((item) => !opens(item));
  items.length = last + 1;
  return items.length > 0 ? { after, items, next: null, words: true } : null;
}

/** True when the live token before an item does not end a block. */
function inBlock(item: Y.Item): boolean {
  let at = item.left;
  while (at && !live(at)) at = at.left;
  return at !== null && !endsBlock(at);
}

function structural(item: Y.Item): boolean {
  if (item.content instanceof Y.ContentString) return item.content.str.includes('\n');
  return opens(item);
}

/** An opening or a line end and nothing else. */
function isStructure(item: Y.Item): boolean {
  return opens(item) || (item.content instanceof Y.ContentString && item.content.str === '\n');
}
