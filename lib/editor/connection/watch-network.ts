/**
 * Calls back when the browser says that its network is back or gone.
 * @returns a function that stops it.
 */
export function watchNetwork(onFound: () => void, onLost: () => void): () => void {
  if (typeof window === 'undefined') return () => {};
  window.addEventListener('online', onFound);
  window.addEventListener('offline', onLost);
  return () => {
    window.removeEventListener('online', onFound);
    window.removeEventListener('offline', onLost);
  };
}
