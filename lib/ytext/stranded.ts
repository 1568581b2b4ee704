import * as Y from 'yjs';
import { endsBlock, live, opens } from './item-kind';
import { newItems } from './new-items';
import { textOf } from './roots';
import { itemOf, runAround, type StrandedRun, strandedRun } from './stranded-run';

/** True when the block before an item is not ended. */
function inBlock(item: Y.Item): boolean {
  for (let at = item.left; at; at = at.left) {
    if (live(at) && opens(at)) return true;
    if (live(at) && at.content instanceof Y.ContentString && at.content.str.includes('\n')) {
      return !at.content.str.endsWith('\n');
    }
  }
  return false;
}

/** True when a block's opening and end came with what stands in it: an undo brings blocks back so. */
function inWholeBlock(item: Y.Item, isNew: (item: Y.Item) => boolean): boolean {
  let from: Y.Item | null = item;
  while (from && !(live(from) && opens(from))) {
    if (from !== item && live(from) && endsBlock(from)) return false;
    from = from.left;
  }
  let to: Y.Item | null = item;
  while (to && !(live(to) && endsBlock(to))) {
    if (to !== item && live(to) && opens(to)) return false;
    to = to.right;
  }
  return from !== null && to !== null && isNew(from) && isNew(to);
}

/** Follows what an item was inserted behind (or before), over items that do not count. */
function neighbour(
  doc: Y.Doc,
  item: Y.Item,
  side: 'origin' | 'rightOrigin',
  passes: (item: Y.Item) => boolean,
): Y.Item | null {
  let at = itemOf(doc, item[side]);
  while (at && passes(at)) at = itemOf(doc, at[side]);
  return at;
}

/**
 * Finds text stranded by one transaction (SPEC S1-S3): typed into a range that had already been
 * deleted, or left over by a deletion of its surroundings. To be called in `afterTransaction`.
 * @param own whether who sent the update has written what begins at this id
 * @param removed whether who sent the update has deleted that before
 */
export function strandedRuns(
  transaction: Y.Transaction,
  own: (id: Y.ID) => boolean = () => false,
  removed: (id: Y.ID) => boolean = () => false,
): StrandedRun[] {
  const { doc, deleteSet, beforeState } = transaction;
  const text = textOf(doc);
  const now = ({ id, deleted }: Y.Item) => deleted && Y.isDeleted(deleteSet, id);
  const isNew = ({ id }: Y.Item) => id.clock >= (beforeState.get(id.client) ?? 0);
  const runs: StrandedRun[] = [];
  const add = (run: readonly Y.Item[]) => {
    const found = strandedRun(run);
    if (found && !runs.some(({ id }) => Y.compareIDs(id, found.id))) runs.push(found);
  };
  for (const item of newItems(transaction)) {
    const sides = [
      neighbour(doc, item, 'origin', isNew),
      neighbour(doc, item, 'rightOrigin', isNew),
    ];
    // Deleted before this came, so its author cannot have seen it; or both are brought by a third
    // person, after a crash of the server.
    const unseen = (side: Y.Item | null) => side?.deleted && (!now(side) || !own(item.id));
    // An undo puts back step by step what one has deleted oneself.
    const undone = sides.every((side) => side && removed(side.id));
    if (sides.every(unseen) && !undone && !inWholeBlock(item, isNew))
      add(runAround(item, item, isNew));
  }
  Y.iterateDeletedStructs(transaction, deleteSet, (struct) => {
    if (!(struct instanceof Y.Item) || struct.parent !== text) return;
    let first = struct.right;
    // Formats, what was deleted earlier and what the sender typed instead stand in between.
    while (first && !now(first) && (!live(first) || isNew(first))) first = first.right;
    if (!first || !live(first)) return;
    // Whose block was opened by what is gone now stands in none: its end may be gone for longer.
    const houseless = opens(struct) && !inBlock(first);
    const gone = houseless ? (item: Y.Item) => item.deleted : now;
    const next = neighbour(doc, first, 'rightOrigin', (item) => !gone(item));
    let last = next?.left;
    while (last && last !== first && !live(last)) last = last.left;
    const run = next && last ? runAround(first, last, isNew) : [];
    if (run.some((item) => !isNew(item) && !own(item.id))) add(run);
  });
  return runs;
}
