import type { CivilDate } from '../deadlines/civil-date';
import { err, ok, type Result } from '../result/result';
import { readAliases } from './alias-cell';
import type { ColumnMap, UnitColumn } from './columns';
import { readDay } from './read-day';
import type { UnitAlias } from './registry-unit';
import { isBackwards } from './term';
import { readKind, type UnitKind } from './unit-kinds';
import { unitName } from './unit-name';

/** What one row of a table says of a unit; what it does not say is null and changes nothing. */
export interface ImportRow {
  readonly name: string;
  readonly aliases: readonly UnitAlias[];
  readonly kind: UnitKind | null;
  readonly rank: number | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly retired: boolean | null;
}

/** Why a row cannot be read. */
export type RowProblem =
  | { readonly why: 'no-name' | 'backwards' }
  | { readonly why: 'long' | 'date' | 'kind' | 'rank' | 'state'; readonly words: string };

/** Largest order number. */
export const MAX_RANK = 1_000_000;
/** So many aliases of one unit are taken from a table. */
export const MAX_IMPORT_ALIASES = 50;
const STATES: Readonly<Record<string, boolean>> = {
  在用: false,
  正常: false,
  启用: false,
  停用: true,
  已停用: true,
  撤销: true,
  已撤销: true,
};

/** UI4: reads the cells of a row by the columns. The first thing that is wrong is told. */
export function readRow(cells: readonly string[], map: ColumnMap): Result<ImportRow, RowProblem> {
  const cell = (column: UnitColumn) => {
    const index = map[column];
    return index === null ? '' : (cells[index] ?? '').trim();
  };
  const name = unitName(cell('name'));
  if (!name.ok) {
    return err(name.error === 'empty' ? { why: 'no-name' } : { why: 'long', words: cell('name') });
  }
  const aliases = readAliases(cell('aliases'));
  if (!aliases.ok) {
    return err(
      aliases.error === 'date' ? { why: 'date', words: cell('aliases') } : { why: 'backwards' },
    );
  }
  const clean = new Map<string, UnitAlias>();
  for (const alias of aliases.value.slice(0, MAX_IMPORT_ALIASES)) {
    const other = unitName(alias.name);
    if (other.ok && other.value !== name.value) {
      clean.set(other.value, { ...alias, name: other.value });
    } else if (!other.ok && other.error === 'long') return err({ why: 'long', words: alias.name });
  }
  const from = readDay(cell('from'), 'from');
  if (!from.ok) return err({ why: 'date', words: cell('from') });
  const to = readDay(cell('to'), 'to');
  if (!to.ok) return err({ why: 'date', words: cell('to') });
  if (isBackwards({ from: from.value, to: to.value })) return err({ why: 'backwards' });
  const kind = cell('kind') === '' ? null : readKind(cell('kind'));
  if (kind === null && cell('kind') !== '') return err({ why: 'kind', words: cell('kind') });
  const rank = readRank(cell('rank'));
  if (rank === undefined) return err({ why: 'rank', words: cell('rank') });
  const state = cell('state');
  const retired = state === '' ? null : STATES[state];
  if (retired === undefined) return err({ why: 'state', words: state });
  return ok({
    name: name.value,
    aliases: [...clean.values()],
    kind,
    rank,
    from: from.value,
    to: to.value,
    retired,
  });
}

function readRank(cell: string): number | null | undefined {
  if (cell === '') return null;
  if (!/^\d{1,7}(?:\.0+)?$/u.test(cell)) return undefined;
  const rank = Number(cell);
  return rank <= MAX_RANK ? rank : undefined;
}
