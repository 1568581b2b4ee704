import type * as Y from 'yjs';

/** Milliseconds of rest after which a text is read again. */
const PAUSE_MS = 200;
/** While it never rests it is read all the same. */
const AT_MOST_MS = 1_000;

/**
 * Reads a shared text now, and again a moment after its edits.
 * @returns how to stop
 */
export function followText(doc: Y.Doc, read: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  const later = () => {
    const now = performance.now();
    if (timer === undefined) due = now + AT_MOST_MS;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        read();
      },
      Math.min(PAUSE_MS, due - now),
    );
  };
  read();
  doc.on('update', later);
  return () => {
    clearTimeout(timer);
    doc.off('update', later);
  };
}
