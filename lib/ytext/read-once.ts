import type * as Y from 'yjs';

/**
 * Remembers what was read of a document until it changes: many ask what it says between two keys. Nothing is
 * remembered while it is being written. What comes back is the same object until then; nobody changes it.
 */
export function readOnce<T>(read: (doc: Y.Doc) => T): (doc: Y.Doc) => T {
  const known = new WeakMap<Y.Doc, { readonly found: T }>();
  return (doc) => {
    const before = known.get(doc);
    if (before) return before.found;
    const found = read(doc);
    if (doc._transaction !== null) return found;
    known.set(doc, { found });
    doc.once('beforeTransaction', () => known.delete(doc));
    return found;
  };
}
