import * as Y from 'yjs';
import { endsBlock, live, opens } from './item-kind';
import { newItems } from './new-items';
import { itemsOf, type StrandedRun, strandedRun } from './stranded-run';

/**
 * Words that the repair found in no whole block (SPEC S4): what was around them went bit by bit, by
 * the hands of several people, or of somebody who did not know yet what the server had done there.
 * To be called in `afterTransaction` of what the server wrote, also when it is read from the log.
 * @param known what is to be told already
 * @param authored whether a person made the opening with this id
 */
export function repairedRuns(
  transaction: Y.Transaction,
  known: readonly StrandedRun[],
  authored: (id: Y.ID) => boolean,
): StrandedRun[] {
  const openings = repairedOpenings(transaction, authored);
  if (openings.size === 0) return [];
  const told = new Set(known.flatMap((run) => itemsOf(transaction.doc, run)));
  return [...openings].flatMap((opening) =>
    without(contentBehind(opening), told).flatMap((items) => strandedRun(items) ?? []),
  );
}

/** Openings that were missing, and those of the server's own the end of which was missing. */
function repairedOpenings(
  transaction: Y.Transaction,
  authored: (id: Y.ID) => boolean,
): Set<Y.Item> {
  const { beforeState, deleteSet } = transaction;
  const isNew = (item: Y.Item | null) =>
    item !== null && item.id.clock >= (beforeState.get(item.id.client) ?? 0);
  const openings = new Set<Y.Item>();
  for (const item of newItems(transaction)) {
    const before = liveNext(item, 'left');
    if (opens(item)) {
      // What the Mover carries comes with its opening, a split with its line end.
      const whole = isNew(before) || isNew(liveNext(item, 'right')) || renamed(item, deleteSet);
      if (!whole) openings.add(item);
    } else if (endsBlock(item) && !isNew(before)) {
      const opening = openingOf(item);
      if (opening && (isNew(opening) || !authored(opening.id))) openings.add(opening);
    }
  }
  return openings;
}

/** Only its uid is new: the opening that stood there goes in the same transaction (SPEC N3). */
function renamed({ right }: Y.Item, deleted: Y.Transaction['deleteSet']): boolean {
  for (let at = right; at && !live(at); at = at.right) {
    if (opens(at) && Y.isDeleted(deleted, at.id)) return true;
  }
  return false;
}

function liveNext(item: Y.Item, side: 'left' | 'right'): Y.Item | null {
  let at = item[side];
  while (at && !live(at)) at = at[side];
  return at;
}

function openingOf(item: Y.Item): Y.Item | null {
  let at = item.left;
  while (at && !(live(at) && (opens(at) || endsBlock(at)))) at = at.left;
  return at && opens(at) ? at : null;
}

/** What stands in the block, line end included. */
function contentBehind({ right }: Y.Item): Y.Item[] {
  const items: Y.Item[] = [];
  for (let at = right; at && !(live(at) && opens(at)); at = at.right) {
    if (live(at)) items.push(at);
    if (live(at) && endsBlock(at)) break;
  }
  return items;
}

/** The items in groups, cut where `some` of them stand. */
function without(items: readonly Y.Item[], some: ReadonlySet<Y.Item>): Y.Item[][] {
  const groups: Y.Item[][] = [[]];
  for (const item of items) {
    if (some.has(item)) groups.push([]);
    else groups.at(-1)?.push(item);
  }
  return groups;
}
