/** Milliseconds that the browser may wait for idle time. */
const IDLE_MS = 100;

/** Runs a task when the browser has nothing else to do; Safari has no idle time. @returns how to call it off */
export function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(task);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(task, { timeout: IDLE_MS });
  return () => cancelIdleCallback(request);
}
