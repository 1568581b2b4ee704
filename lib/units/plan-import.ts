import type { Result } from '../result/result';
import type { ColumnMap } from './columns';
import { type ImportRow, type RowProblem, readRow } from './import-row';
import type { RegistryUnit, UnitAlias } from './registry-unit';
import { isBackwards, isOpen, sameTerm } from './term';

/** Most rows of one import. */
export const MAX_IMPORT_ROWS = 2_000;

export type Conflict =
  | RowProblem
  /** The name is another name of `unit`, or `name` is a name of `unit` already. */
  | { readonly why: 'alias-of'; readonly unit: string }
  | { readonly why: 'taken'; readonly name: string; readonly unit: string }
  /** The line (from 1) of this table that has the name already. */
  | { readonly why: 'twice'; readonly name: string; readonly line: number };

/** One thing that a row changes, as words for the eye. */
export interface FieldChange {
  readonly field: 'aliases' | 'kind' | 'rank' | 'from' | 'to' | 'retired';
  readonly from: string;
  readonly to: string;
}

export type PlannedRow = {
  /** Line in the table, from 1. */
  readonly line: number;
  /** As written, also when it cannot be read. */
  readonly name: string;
} & (
  | { readonly state: 'new' | 'same'; readonly row: ImportRow }
  | { readonly state: 'changed'; readonly row: ImportRow; readonly changes: readonly FieldChange[] }
  | { readonly state: 'conflict'; readonly problem: Conflict }
);

/**
 * UI6: what every row of a table would do to the registry. Rows without a word are left out. A table never
 * takes anything away: an empty cell changes nothing, aliases are added. A row with a conflict takes no name,
 * so that a later one may.
 * @param lines the rows below the head, with their line in the table
 */
export function planImport(
  lines: readonly { readonly line: number; readonly cells: readonly string[] }[],
  map: ColumnMap,
  registry: readonly RegistryUnit[],
): PlannedRow[] {
  return planRows(
    lines
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
      .map(({ line, cells }) => ({
        line,
        name: map.name === null ? '' : (cells[map.name] ?? '').trim(),
        read: readRow(cells, map),
      })),
    registry,
  );
}

/** The same for rows that are read already. */
export function planRows(
  rows: readonly {
    readonly line: number;
    readonly name: string;
    readonly read: Result<ImportRow, RowProblem>;
  }[],
  registry: readonly RegistryUnit[],
): PlannedRow[] {
  const owner = new Map<string, RegistryUnit>();
  for (const unit of registry) {
    for (const name of [unit.name, ...unit.aliases.map((alias) => alias.name)]) {
      owner.set(name, unit);
    }
  }
  const claimed = new Map<string, number>();
  return rows.map(({ line, name, read }): PlannedRow => {
    if (!read.ok) return { line, name, state: 'conflict', problem: read.error };
    const row = read.value;
    const unit = owner.get(row.name);
    const problem = conflictOf(row, unit, owner, claimed);
    if (problem) return { line, name: row.name, state: 'conflict', problem };
    for (const one of [row.name, ...row.aliases.map((alias) => alias.name)]) claimed.set(one, line);
    if (!unit) return { line, name: row.name, state: 'new', row };
    const changes = changesOf(row, unit);
    return changes.length > 0
      ? { line, name: row.name, state: 'changed', row, changes }
      : { line, name: row.name, state: 'same', row };
  });
}

function conflictOf(
  row: ImportRow,
  unit: RegistryUnit | undefined,
  owner: ReadonlyMap<string, RegistryUnit>,
  claimed: ReadonlyMap<string, number>,
): Conflict | null {
  if (unit && unit.name !== row.name) return { why: 'alias-of', unit: unit.name };
  for (const name of [row.name, ...row.aliases.map((alias) => alias.name)]) {
    const other = owner.get(name);
    if (other && other.id !== unit?.id) return { why: 'taken', name, unit: other.name };
    const line = claimed.get(name);
    if (line !== undefined) return { why: 'twice', name, line };
  }
  const term = { from: row.from ?? unit?.from ?? null, to: row.to ?? unit?.to ?? null };
  return isBackwards(term) ? { why: 'backwards' } : null;
}

function changesOf(row: ImportRow, unit: RegistryUnit): FieldChange[] {
  const changes: FieldChange[] = [];
  const added = newAliases(row, unit);
  if (added.length > 0) {
    const words = (list: readonly UnitAlias[]) => list.map(({ name }) => name).join('、');
    changes.push({ field: 'aliases', from: '', to: words(added) });
  }
  for (const field of ['kind', 'rank', 'from', 'to', 'retired'] as const) {
    const [before, after] = [unit[field], row[field]];
    if (after !== null && after !== before) {
      changes.push({ field, from: String(before ?? ''), to: String(after) });
    }
  }
  return changes;
}

/** The aliases of a row that the unit has not, or has with another term. */
export function newAliases(row: ImportRow, unit: RegistryUnit): UnitAlias[] {
  return row.aliases.filter((alias) => {
    const known = unit.aliases.find(({ name }) => name === alias.name);
    return !known || (!isOpen(alias) && !sameTerm(alias, known));
  });
}
