/**
 * `npm run db:diff`: do the migrations make what `schema.prisma` says? Exit code 0 = yes; 2 = no,
 * the missing SQL is printed.
 */
import { schemaDifference } from './schema-difference';
import { withMigratedDatabase } from './with-migrated-database';

const sql = await withMigratedDatabase(schemaDifference);
console.log(sql ?? 'The migrations make what prisma/schema.prisma says.');
process.exitCode = sql === null ? 0 : 2;
