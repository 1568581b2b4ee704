import * as Y from 'yjs';
import { newItems } from './new-items';
import { textOf } from './roots';

/** Text that stands alone because somebody deleted what was around it without having seen it. */
export interface StrandedRun {
  /** Who typed it. */
  readonly clientId: number;
  /** First character; stays valid while the run lives. */
  readonly id: Y.ID;
  readonly text: string;
}

const live = (item: Y.Item) => !item.deleted && item.countable;

/** The run of live characters and chips around an item, up to line ends and deleted neighbours. */
function runAround(item: Y.Item): Y.Item[] {
  const inRun = (other: Y.Item | null): other is Y.Item => other !== null && !other.deleted;
  let first = item;
  while (inRun(first.left)) first = first.left;
  const run: Y.Item[] = [];
  for (let at: Y.Item | null = first; inRun(at); at = at.right) if (live(at)) run.push(at);
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

function isGone(doc: Y.Doc, id: Y.ID | null): boolean {
  if (!id || id.clock >= Y.getState(doc.store, id.client)) return false;
  return Y.getItem(doc.store, id).deleted;
}

/** Both original neighbours of a run are gone, and `counts` holds for each of them (SPEC S1). */
function bothGone(doc: Y.Doc, run: readonly Y.Item[], counts: (id: Y.ID) => boolean): boolean {
  const left = run[0]?.origin ?? null;
  const right = run.at(-1)?.rightOrigin ?? null;
  return (
    left !== null && right !== null && [left, right].every((id) => isGone(doc, id) && counts(id))
  );
}

/**
 * Finds text stranded by one transaction (SPEC S1-S3): typed into a range that had already been
 * deleted, or left over by a deletion of its surroundings. To be called in `afterTransaction`.
 * @param senders client ids of the connection the update came from
 */
export function strandedRuns(
  transaction: Y.Transaction,
  senders: ReadonlySet<number> = new Set(),
): StrandedRun[] {
  const { doc, deleteSet, beforeState } = transaction;
  const text = textOf(doc);
  const now = (id: Y.ID) => Y.isDeleted(deleteSet, id);
  const isNew = (id: Y.ID) => id.clock >= (beforeState.get(id.client) ?? 0);
  const found = new Map<Y.Item, StrandedRun>();
  const add = (run: Y.Item[]) => {
    const first = run[0];
    if (!first || wording(run).trim() === '') return;
    found.set(first, { clientId: first.id.client, id: first.id, text: wording(run) });
  };
  for (const item of newItems(transaction)) {
    // Deleted before this came, so its author cannot have seen it.
    if (bothGone(doc, [item], (id) => !now(id) && !isNew(id))) add(runAround(item));
  }
  Y.iterateDeletedStructs(transaction, deleteSet, (struct) => {
    if (!(struct instanceof Y.Item) || struct.parent !== text) return;
    let next = struct.right;
    // Formats and what was deleted earlier stand in between.
    while (next && !live(next) && !now(next.id)) next = next.right;
    if (!next || !live(next) || isNew(next.id) || senders.has(next.id.client)) return;
    const run = runAround(next);
    if (run[0] && bothGone(doc, run, now)) add(run);
  });
  return [...found.values()];
}

/** The run a report speaks of as it stands now, e.g. after more of it was typed; '' when it is gone. */
export function strandedText(doc: Y.Doc, report: StrandedRun): string {
  if (report.id.clock >= Y.getState(doc.store, report.id.client)) return '';
  const item = Y.getItem(doc.store, report.id);
  return item instanceof Y.Item && live(item) ? wording(runAround(item)) : '';
}
