import { applyMigrations } from '@/lib/db/migrate/apply-migrations';
import { MigrationError } from '@/lib/db/migrate/migration-error';
import type { StepResult } from './console';
import { LaunchError } from './launch-error';

/** Brings the schema up to date. Throws LaunchError `problem.migrate`. */
export async function migrate(url: string): Promise<StepResult> {
  try {
    const applied = await applyMigrations(url);
    return { outcome: applied.length > 0 ? 'state.ready' : 'state.current' };
  } catch (error) {
    if (!(error instanceof MigrationError)) throw error;
    const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
    throw new LaunchError('problem.migrate', { reason: `${error.message}${cause}` });
  }
}
