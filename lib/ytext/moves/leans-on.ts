import * as Y from 'yjs';

/**
 * What stood before an item when it was inserted, formats left out; null at the start of the text,
 * 'gone' for what has left the memory.
 */
export function leansOn(doc: Y.Doc, item: Y.Item): Y.Item | 'gone' | null {
  for (let { origin } = item; origin; ) {
    const before = Y.getItem(doc.store, origin);
    if (!(before instanceof Y.Item)) return 'gone';
    if (before.deleted || before.countable) return before;
    origin = before.origin;
  }
  return null;
}
