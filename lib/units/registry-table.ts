import { writeAliases } from './alias-cell';
import { COLUMN_HEADS, UNIT_COLUMNS } from './columns';
import type { RegistryUnit } from './registry-unit';
import { kindWord } from './unit-kinds';

/** UI7: the registry as a table with its head; imported again, every row is the same. */
export function registryTable(units: readonly RegistryUnit[]): string[][] {
  const head = UNIT_COLUMNS.map((column) => COLUMN_HEADS[column]);
  return [
    head,
    ...units.map((unit) => [
      unit.rank === null ? '' : String(unit.rank),
      unit.name,
      writeAliases(unit.aliases),
      kindWord(unit.kind),
      unit.from ?? '',
      unit.to ?? '',
      unit.retired ? '停用' : '在用',
    ]),
  ];
}
