const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Resolves at the first signal that asks the process to end. Later ones are ignored: npm passes on a
 * Ctrl-C that the terminal has sent already, and half a shutdown would help nobody.
 */
export function onStopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve());
  });
}
