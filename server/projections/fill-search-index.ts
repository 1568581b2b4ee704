import pg from 'pg';
import type { Logger } from 'pino';
import { fillGrams } from '@/lib/db/search/fill-grams';
import { fillSections } from '@/lib/db/sections/fill-sections';

/**
 * Brings texts and library blocks from before the search index into it, beside the running server and on a connection of its own.
 * When it fails, the next start goes on; until then those texts are found by name alone.
 */
export function fillSearchIndex(
  databaseUrl: string,
  logger: Logger,
): { readonly stop: () => Promise<void> } {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  // A connection that breaks while idle is told here; the query on it fails by itself.
  pool.on('error', () => undefined);
  const stopping = new AbortController();
  const done = fillGrams(pool, stopping.signal)
    .then(async (texts) => texts + (await fillSections(pool, stopping.signal)))
    .then(
      (filled) => filled > 0 && logger.info({ filled }, 'search index filled'),
      (err: unknown) => logger.warn({ err }, 'search index not filled'),
    )
    .then(() => pool.end());
  return {
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}
