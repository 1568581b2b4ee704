/**
 * `npm run db:migration -- NAME`: writes the difference between the migrations and `schema.prisma`
 * into a new migration, to be read, completed by hand, and committed. Exit code 1 = nothing to do,
 * 2 = no name.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemaDifference } from './schema-difference';
import { withMigratedDatabase } from './with-migrated-database';

const [name] = process.argv.slice(2);
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Usage: npm run db:migration -- NAME (small letters, digits, -)');
  process.exit(2);
}
const sql = await withMigratedDatabase(schemaDifference);
if (sql === null) {
  console.error('Nothing to do: the migrations make what prisma/schema.prisma says.');
  process.exit(1);
}
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const dir = join('prisma/migrations', `${stamp}_${name}`);
await mkdir(dir);
await writeFile(join(dir, 'migration.sql'), sql);
console.log(join(dir, 'migration.sql'));
