import * as Y from 'yjs';
import { opensBlock } from './effective';
import { newItems } from './new-items';
import { textOf } from './roots';

/** Text that stands alone because somebody deleted what was around it without having seen it. */
export interface StrandedRun {
  /** First character. */
  readonly id: Y.ID;
  /** Last item; what is typed on behind it belongs to the run. */
  readonly end: Y.ID;
  readonly text: string;
}

const live = (item: Y.Item) => !item.deleted && item.countable;

/** The live items from `first` to `last`, with what is joined to them on both sides. */
function runAround(first: Y.Item, last: Y.Item): Y.Item[] {
  let start = first;
  while (!first.deleted && start.left && !start.left.deleted) start = start.left;
  const run: Y.Item[] = [];
  let inside = true;
  for (let at: Y.Item | null = start; at && (inside || !at.deleted); at = at.right) {
    if (live(at)) run.push(at);
    if (at === last) inside = false;
  }
  return run;
}

function wording(items: readonly Y.Item[]): string {
  const parts = items.map(({ content }) => {
    if (content instanceof Y.ContentString) return content.str;
    const embed = content instanceof Y.ContentEmbed ? (content.embed as { text?: unknown }) : {};
    return typeof embed.text === 'string' ? embed.text : '';
  });
  return parts.join('');
}

function opens({ content }: Y.Item): boolean {
  return content instanceof Y.ContentEmbed && opensBlock(content.embed);
}

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

/** The item of an id, null for one that is not in the document. */
function itemOf(doc: Y.Doc, id: Y.ID | null): Y.Item | null {
  if (!id || id.clock >= Y.getState(doc.store, id.client)) return null;
  const item: unknown = Y.getItem(doc.store, id);
  return item instanceof Y.Item ? item : null;
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
 */
export function strandedRuns(
  transaction: Y.Transaction,
  own: (id: Y.ID) => boolean = () => false,
): StrandedRun[] {
  const { doc, deleteSet, beforeState } = transaction;
  const text = textOf(doc);
  const now = ({ id, deleted }: Y.Item) => deleted && Y.isDeleted(deleteSet, id);
  const isNew = ({ id }: Y.Item) => id.clock >= (beforeState.get(id.client) ?? 0);
  const found = new Map<Y.Item, StrandedRun>();
  const add = (run: readonly Y.Item[]) => {
    const first = run.find((item) => wording([item]) !== '');
    const end = run.at(-1);
    if (!first || !end || wording(run).trim() === '') return;
    found.set(first, { id: first.id, end: end.id, text: wording(run) });
  };
  for (const item of newItems(transaction)) {
    const sides = [
      neighbour(doc, item, 'origin', isNew),
      neighbour(doc, item, 'rightOrigin', isNew),
    ];
    // Deleted before this came, so its author cannot have seen it; or both are brought by a third
    // person, after a crash of the server.
    const unseen = (side: Y.Item | null) => side?.deleted && (!now(side) || !own(item.id));
    if (sides.every(unseen)) add(runAround(item, item));
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
    const run = next && last ? runAround(first, last) : [];
    if (run.some((item) => !isNew(item) && !own(item.id))) add(run);
  });
  return [...found.values()];
}

/** The run a report speaks of as it stands now, e.g. after more of it was typed; '' when it is gone. */
export function strandedText(doc: Y.Doc, { id, end }: StrandedRun): string {
  const first = itemOf(doc, id);
  const last = itemOf(doc, end);
  return first && last ? wording(runAround(first, last)) : '';
}
