/**
 * Asks before the page is left while something is unsaved (SAVE8).
 * @returns a function that removes the warning.
 */
export function warnBeforeUnload(isUnsaved: () => boolean): () => void {
  if (typeof window === 'undefined') return () => {};
  const ask = (event: BeforeUnloadEvent) => {
    if (isUnsaved()) event.preventDefault();
  };
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}
