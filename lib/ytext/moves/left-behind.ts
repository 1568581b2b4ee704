import * as Y from 'yjs';
import type { Going } from './carry';
import type { MovedRanges, TokenId } from './moved-ranges';

/** Live tokens, one behind the other, that stand between two moved ones. */
export interface LeftBehind extends Going {
  readonly items: Y.Item[];
  /** A moved token stands before them that they should stand before. */
  readonly beyond: boolean;
}

/** The moved token that stands nearest before an item; null when there is none. */
export function movedBefore(item: Y.Item, ranges: MovedRanges): TokenId | null {
  for (let at = item.left; at; at = at.left) {
    const found = at.deleted && ranges.lastIn(at.id.client, at.id.clock, at.id.clock + at.length);
    if (found) return found;
  }
  return null;
}

/**
 * What stands right behind a moved token and should have gone along (SPEC M3): everything up to
 * the next moved token, if that was its neighbour in the move; except what was typed by somebody
 * who saw the move, and what was itself moved there (undo puts words back between their old ids).
 */
export function leftBehind(doc: Y.Doc, after: TokenId, ranges: MovedRanges): LeftBehind[] {
  const next = ranges.next(after);
  if (!next || !ranges.has(next)) return [];
  const start = Y.getItem(doc.store, Y.createID(after.client, after.clock));
  if (!(start instanceof Y.Item) || after.clock + 1 < start.id.clock + start.length) return [];
  const found: LeftBehind[] = [];
  const going = new Set<Y.Item>();
  let beyond = false;
  let group: LeftBehind | null = null;
  for (let at = start.right; at; at = at.right) {
    const { client, clock } = at.id;
    if (at.deleted && ranges.lastIn(client, clock, clock + at.length)) return found;
    if (at.deleted || !at.countable) continue;
    const target = ranges.isTarget(at.id);
    beyond ||= target;
    if (target || !leansOnOld(doc, at, going)) {
      group = null;
      continue;
    }
    going.add(at);
    if (!group) {
      group = { after, items: [], next, beyond };
      found.push(group);
    }
    group.items.push(at);
  }
  return [];
}

function leansOnOld(doc: Y.Doc, { origin }: Y.Item, going: ReadonlySet<Y.Item>): boolean {
  if (!origin) return false;
  const item = Y.getItem(doc.store, origin);
  return !(item instanceof Y.Item) || item.deleted || going.has(item);
}
