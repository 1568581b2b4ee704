export type MigrationErrorCode = 'edited' | 'newer-database' | 'unfinished' | 'failed';

/**
 * Why the database could not be brought to this program's version.
 * - `edited`: a migration file differs from what was applied
 * - `newer-database`: the database has migrations this program does not know
 * - `unfinished`: another tool left a failed migration behind
 * - `failed`: the SQL of a migration failed; nothing of it was kept
 */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';

  constructor(
    readonly code: MigrationErrorCode,
    readonly migration: string,
    options?: ErrorOptions,
  ) {
    super(`Migration ${migration}: ${code}`, options);
  }
}
