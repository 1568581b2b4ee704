/** Milliseconds between two attempts to load code while the network is away. */
const RETRY_MS = 3_000;

/**
 * Loads code that a cut network may have kept away: tries again every few seconds, and at once when
 * the browser says that the network is back, until it has come or nobody wants it any more.
 * @returns a function that ends the attempts; `then` is not called afterwards
 */
export function loadPatiently<T>(load: () => Promise<T>, then: (loaded: T) => void): () => void {
  let wanted = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    wanted = false;
    clearTimeout(timer);
    window.removeEventListener('online', attempt);
  };
  function attempt() {
    clearTimeout(timer);
    window.removeEventListener('online', attempt);
    load().then(
      (loaded) => {
        if (!wanted) return;
        stop();
        then(loaded);
      },
      () => {
        if (!wanted) return;
        timer = setTimeout(attempt, RETRY_MS);
        window.addEventListener('online', attempt);
      },
    );
  }
  attempt();
  return stop;
}
