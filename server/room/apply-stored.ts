import * as Y from 'yjs';
import type { StoredDraft } from '../updates/update-log';

/**
 * Fills a document with a text as the log has it: the snapshot, then each update in a transaction
 * of its own, so that what it did is seen as it was when it came.
 * @param applied called in `afterTransaction` of each update, with who sent it
 */
export function applyStored(
  doc: Y.Doc,
  { snapshot, updates, editors }: Pick<StoredDraft, 'snapshot' | 'updates' | 'editors'>,
  applied: (transaction: Y.Transaction, userId: string | null) => void = () => {},
): void {
  if (snapshot) Y.applyUpdate(doc, snapshot);
  let editor: string | null = null;
  const look = (transaction: Y.Transaction) => applied(transaction, editor);
  doc.on('afterTransaction', look);
  updates.forEach((update, at) => {
    editor = editors[at] ?? null;
    Y.applyUpdate(doc, update);
  });
  doc.off('afterTransaction', look);
}
