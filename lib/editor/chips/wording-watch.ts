import * as Y from 'yjs';
import { splitKey } from '@/lib/ytext/override-index';
import { overridesOf, type Primitive } from '@/lib/ytext/roots';

/** Own words of a chip that somebody replaced without having seen them. */
export interface Overwritten {
  readonly chipId: string;
  readonly mine: string;
  readonly theirs: string;
  /** Client that wrote the words that stand now. */
  readonly client: number;
}

/**
 * CHIP10: tells when the words that were written here lost against words written at the same time. Who
 * had seen them and changed them is no conflict: the entries of a map refer to the one they follow.
 */
export function watchWording(doc: Y.Doc, tell: (overwritten: Overwritten) => void): () => void {
  const map = overridesOf(doc);
  const own = new Map<string, { readonly id: Y.ID; readonly value: string }>();
  const changed = (event: Y.YMapEvent<Primitive>, transaction: Y.Transaction) => {
    for (const key of event.keysChanged) {
      const parts = splitKey(key);
      if (parts?.[1] !== 'text') continue;
      const entry = map._map.get(key);
      const value = map.get(key);
      if (transaction.local) {
        if (entry && typeof value === 'string') own.set(key, { id: entry.lastId, value });
        continue;
      }
      const mine = own.get(key);
      if (!mine || !entry || entry.id.client === mine.id.client) continue;
      own.delete(key);
      if (typeof value !== 'string' || value === mine.value || follows(doc, entry, mine.id)) {
        continue;
      }
      tell({ chipId: parts[0], mine: mine.value, theirs: value, client: entry.id.client });
    }
  };
  map.observe(changed);
  return () => map.unobserve(changed);
}

/** Whether an entry was written by somebody who had this one. */
function follows(doc: Y.Doc, entry: Y.Item, id: Y.ID): boolean {
  let at: Y.Item | null = entry;
  while (at?.origin) {
    if (Y.compareIDs(at.origin, id)) return true;
    const before: Y.Item | Y.GC = Y.getItem(doc.store, at.origin);
    at = before instanceof Y.Item ? before : null;
  }
  return false;
}
