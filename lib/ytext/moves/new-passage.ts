import * as Y from 'yjs';
import { newItems } from '../new-items';
import { textOf } from '../roots';
import { runOf, type TokenRun } from './token-run';

/** What a transaction inserted. */
export interface NewRun extends TokenRun {
  /** It stands right behind the run before it, with nothing else between. */
  readonly joined: boolean;
}

/** Says `b:` + uid for every block a transaction opened; cheap. */
export function* openedBlocks(transaction: Y.Transaction): Generator<string> {
  for (const item of newItems(transaction)) {
    if (!(item.content instanceof Y.ContentEmbed)) continue;
    const run = runOf(item);
    if (run?.says.startsWith('b:')) yield run.says;
  }
}

/** Everything a transaction inserted in the text and left there, in the order of the text. */
export function newPassage({ doc, beforeState }: Y.Transaction): NewRun[] {
  const passage: NewRun[] = [];
  let joined = false;
  for (let item = textOf(doc)._start; item; item = item.right) {
    if (item.deleted || !item.countable) continue;
    const isNew = item.id.clock >= (beforeState.get(item.id.client) ?? 0);
    const run = isNew ? runOf(item) : null;
    if (run) passage.push({ ...run, joined });
    joined = run !== null;
  }
  return passage;
}
