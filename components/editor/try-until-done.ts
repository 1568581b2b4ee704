/** Milliseconds between two attempts while the network is away. */
const RETRY_MS = 3_000;

/**
 * Does what a cut network may prevent (loading code, telling the server something that may be told
 * twice): tries again every few seconds, and at once when the browser says that the network is back,
 * until it is done or nobody wants it any more.
 * @returns a function that ends the attempts; `then` is not called afterwards
 */
export function tryUntilDone<T>(
  work: () => Promise<T>,
  then: (result: T) => void = () => {},
): () => void {
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
    work().then(
      (result) => {
        if (!wanted) return;
        stop();
        then(result);
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
