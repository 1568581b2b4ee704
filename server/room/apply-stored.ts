import * as Y from 'yjs';
import type { StoredDraft } from '../updates/update-log';

/** Fills a document with a text as the log has it. */
export function applyStored(doc: Y.Doc, { snapshot, updates }: StoredDraft): void {
  doc.transact(() => {
    if (snapshot) Y.applyUpdate(doc, snapshot);
    for (const update of updates) Y.applyUpdate(doc, update);
  });
}
