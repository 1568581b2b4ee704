import type * as Y from 'yjs';

/** Milliseconds of rest after which a text is read again. */
const PAUSE_MS = 200;

/**
 * Reads a shared text now, and again a moment after its edits.
 * @returns how to stop
 */
export function followText(doc: Y.Doc, read: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      read();
    }, PAUSE_MS);
  };
  read();
  doc.on('update', later);
  return () => {
    clearTimeout(timer);
    doc.off('update', later);
  };
}
