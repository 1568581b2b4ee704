/** Milliseconds that keys wait for code that is on its way. */
export const PATIENCE_MS = 10_000;

/** The same load, but it fails when it takes longer: keys never wait for a line that says nothing (LATE7). */
export function inTime<T>(load: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    load.then(resolve, reject);
    setTimeout(reject, PATIENCE_MS, new Error('the code is late'));
  });
}
