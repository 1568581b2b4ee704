import { setTimeout as wait } from 'node:timers/promises';
import type { Postmaster } from './postmaster';
import { isPostmasterOf } from './process-table';

const POLL_MS = 250;
const RETRY_MS = 2_000;

/** The watch over a Postgres. */
export interface Watch {
  /** Ends the watch (a restart under way is finished first) and returns the Postgres to stop. */
  end(): Promise<Postmaster>;
}

/**
 * Looks four times a second whether the process still runs and calls `restart` when it does not,
 * again and again until it succeeds. Works for a Postgres that is not our child as well.
 */
export function supervise(
  cluster: string,
  first: Postmaster,
  restart: () => Promise<Postmaster>,
  tell: (event: 'down' | 'up') => void,
): Watch {
  const stop = new AbortController();
  let current = first;

  async function watch(): Promise<void> {
    while (!stop.signal.aborted) {
      if (!isPostmasterOf(current.pid, cluster)) {
        tell('down');
        await bringBack();
      }
      await pause(POLL_MS);
    }
  }

  async function bringBack(): Promise<void> {
    while (!stop.signal.aborted) {
      try {
        current = await restart();
        tell('up');
        return;
      } catch {
        await pause(RETRY_MS);
      }
    }
  }

  async function pause(ms: number): Promise<void> {
    await wait(ms, undefined, { signal: stop.signal, ref: false }).catch(() => undefined);
  }

  const done = watch();
  return {
    end: async () => {
      stop.abort();
      await done;
      return current;
    },
  };
}
