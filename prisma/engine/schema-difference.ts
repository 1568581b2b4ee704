import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { describingAdapter } from './describing-adapter';
import { loadEngine } from './load-engine';

const SCHEMA_PATH = resolve('prisma/schema.prisma');

/**
 * The SQL that would turn a database into what the Prisma schema says; null when it is that already.
 * Checks, functions and triggers are not compared: the Prisma schema does not know them.
 */
export async function schemaDifference(
  databaseUrl: string,
  schemaPath: string = SCHEMA_PATH,
): Promise<string | null> {
  const { SchemaEngine } = await loadEngine();
  const content = await readFile(schemaPath, 'utf8');
  const files = [{ path: 'schema.prisma', content }];
  const adapter = bindMigrationAwareSqlAdapterFactory(describingAdapter(databaseUrl));
  const engine = await SchemaEngine.new(
    { datamodels: [['schema.prisma', content]] },
    () => undefined,
    adapter,
  );
  try {
    const { exitCode, stdout } = await engine.diff({
      // "The data source of the schema" is whatever the adapter is connected to.
      from: { tag: 'schemaDatasource', files, configDir: '' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 0 ? null : stdout;
  } finally {
    engine.free();
  }
}
