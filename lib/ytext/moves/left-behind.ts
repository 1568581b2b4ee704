import * as Y from 'yjs';
import type { Going } from './carry';
import { inPlace } from './destination';
import { leansOn } from './leans-on';
import type { MovedRanges, TokenId } from './moved-ranges';

/** The moved token that stands nearest before an item; null when there is none. */
export function movedBefore(item: Y.Item, ranges: MovedRanges): TokenId | null {
  for (let at = item.left; at; at = at.left) {
    const found = at.deleted && ranges.lastIn(at.id.client, at.id.clock, at.id.clock + at.length);
    if (found) return found;
  }
  return null;
}

/**
 * What stands right behind a moved token and should have gone along (SPEC M3), in groups of
 * neighbours: everything up to the next moved token, if that was its neighbour in the move; except
 * what was typed by somebody who saw the move. Undo puts moved words back between their old ids:
 * then they are at home there, and only what stands on their wrong side goes.
 */
export function leftBehind(doc: Y.Doc, after: TokenId, ranges: MovedRanges): Going[] {
  const to = ranges.translate(after);
  const next = ranges.next(after);
  const between = to && next && ranges.has(next) ? itemsBehind(doc, after, ranges) : [];
  if (!to || between.length === 0) return [];
  const before = inPlace(doc, after, to);
  const home = before || between.some((item) => isAt(item, next && ranges.translate(next)));
  const found: { after: TokenId; items: Y.Item[]; next: TokenId | null }[] = [];
  const going = new Set<Y.Item>();
  let staying = before;
  let group: Y.Item[] | null = null;
  for (const item of between) {
    const target = home && ranges.isTarget(item.id);
    if (target) staying = false;
    if (target || staying || !goesAlong(doc, item, going)) {
      group = null;
      continue;
    }
    going.add(item);
    if (group) group.push(item);
    else {
      group = [item];
      found.push({ after, items: group, next });
    }
  }
  return found;
}

/** The live items up to the next moved token; none when there is no such token. */
function itemsBehind(doc: Y.Doc, after: TokenId, ranges: MovedRanges): Y.Item[] {
  const start = Y.getItem(doc.store, Y.createID(after.client, after.clock));
  if (!(start instanceof Y.Item) || after.clock + 1 < start.id.clock + start.length) return [];
  const items: Y.Item[] = [];
  for (let at = start.right; at; at = at.right) {
    const { client, clock } = at.id;
    if (at.deleted && ranges.lastIn(client, clock, clock + at.length)) return items;
    if (!at.deleted && at.countable) items.push(at);
  }
  return [];
}

function goesAlong(doc: Y.Doc, item: Y.Item, going: ReadonlySet<Y.Item>): boolean {
  const before = leansOn(doc, item);
  return before !== null && (before === 'gone' || before.deleted || going.has(before));
}

function isAt({ id, length }: Y.Item, place: TokenId | null): boolean {
  return place?.client === id.client && id.clock <= place.clock && place.clock < id.clock + length;
}
