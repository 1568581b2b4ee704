import * as Y from 'yjs';
import { textOf } from './roots';

/** The live characters, chips, openings and line ends of the text that a transaction brought. */
export function* newItems(transaction: Y.Transaction): Generator<Y.Item> {
  const { doc, beforeState, afterState } = transaction;
  const text = textOf(doc);
  for (const [client, clock] of afterState) {
    const before = beforeState.get(client) ?? 0;
    const structs = doc.store.clients.get(client);
    if (clock <= before || !structs) continue;
    for (let i = Y.findIndexSS(structs, before); i < structs.length; i++) {
      const struct = structs[i];
      if (!(struct instanceof Y.Item) || struct.parent !== text) continue;
      if (!struct.deleted && struct.countable) yield struct;
    }
  }
}
