import * as Y from 'yjs';
import { opensBlock } from '../effective';
import { textOf } from '../roots';
import { lengthOf, runOf, type TokenRun } from './token-run';

/** Everything a transaction deleted in the text, in its order. */
export type CutPassage = readonly TokenRun[];

/**
 * What a transaction cut, if it cut the opening of a block, else null (SPEC M1). To be called in
 * `afterTransaction`, before deleted items are dropped. Walks the text only when there is something.
 */
export function cutPassage(transaction: Y.Transaction): CutPassage | null {
  const { doc, deleteSet, beforeState } = transaction;
  const text = textOf(doc);
  let left = 0;
  let block = false;
  const cut = (item: Y.Item) =>
    item.countable && item.id.clock < (beforeState.get(item.id.client) ?? 0);
  Y.iterateDeletedStructs(transaction, deleteSet, (struct) => {
    if (!(struct instanceof Y.Item) || struct.parent !== text || !cut(struct)) return;
    left += struct.length;
    block ||= struct.content instanceof Y.ContentEmbed && opensBlock(struct.content.embed);
  });
  if (!block) return null;
  const passage: TokenRun[] = [];
  for (let item = text._start; item && left > 0; item = item.right) {
    if (!item.deleted || !cut(item) || !Y.isDeleted(deleteSet, item.id)) continue;
    left -= item.length;
    const run = runOf(item);
    if (run && lengthOf(run) === item.length) passage.push(run);
  }
  return passage;
}
