import * as Y from 'yjs';
import { live } from '../item-kind';
import type { TokenId } from './moved-ranges';

/**
 * What text right behind a token would stand in: an open block, the space between two blocks, or
 * null when the block of the token is gone (SPEC M4).
 */
export function destination(doc: Y.Doc, id: TokenId): 'block' | 'between' | null {
  const item = Y.getItem(doc.store, Y.createID(id.client, id.clock));
  if (!(item instanceof Y.Item)) return null;
  if (live(item)) return endsBlock(item, id.clock - item.id.clock) ? 'between' : 'block';
  for (let at = item.left; at; at = at.left) {
    if (live(at)) return endsBlock(at, at.length - 1) ? null : 'block';
  }
  return null;
}

/** True when what follows a moved token stands right behind its new place already. */
export function inPlace(doc: Y.Doc, from: TokenId, to: TokenId): boolean {
  const start = Y.getItem(doc.store, Y.createID(from.client, from.clock));
  if (!(start instanceof Y.Item)) return false;
  for (let at = start.left; at; at = at.left) {
    const last = at.id.clock + at.length - 1;
    if (at.id.client === to.client && at.id.clock <= to.clock && to.clock <= last) {
      return at.deleted || to.clock === last;
    }
    if (live(at)) return false;
  }
  return false;
}

/** Index in the text of an item. */
export function indexOf(item: Y.Item): number {
  let index = 0;
  for (let at = item.left; at; at = at.left) if (live(at)) index += at.length;
  return index;
}

/** Index in the text right behind a token, or where it was. */
export function indexAfter(doc: Y.Doc, id: TokenId): number {
  const item = Y.getItem(doc.store, Y.createID(id.client, id.clock));
  if (!(item instanceof Y.Item)) return 0;
  return indexOf(item) + (live(item) ? id.clock - item.id.clock + 1 : 0);
}

function endsBlock({ content }: Y.Item, offset: number): boolean {
  return content instanceof Y.ContentString && content.str[offset] === '\n';
}
