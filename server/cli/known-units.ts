import type { TableProblem } from '../../lib/import/table/table-limits';
import type { KnownUnit } from '../../lib/responsibility/unit-lexicon';
import { splitNames } from '../../lib/units/alias-cell';
import { findColumns } from '../../lib/units/columns';
import { readRow } from '../../lib/units/import-row';
import type { LineId } from './console-line';
import { Problem } from './problem';
import { readBytes } from './read-bytes';

const PROBLEM: Readonly<Record<TableProblem, LineId>> = {
  empty: 'problem.empty',
  binary: 'problem.encoding',
  'old-xls': 'problem.old-xls',
  'broken-xlsx': 'problem.xlsx-broken',
  'too-large': 'problem.table-large',
  'too-many': 'problem.table-large',
};

/**
 * The units of a file (CL9): a workbook, or text in lines. With a head the columns are those of the
 * registry's table, and units out of use are left out; without one a line is a name and its other names.
 * @param file how the caller named it; throws a `Problem` with it
 */
export async function knownUnits(path: string, file: string): Promise<KnownUnit[]> {
  const bytes = await readBytes(path).catch((error) => Promise.reject(named(error, file)));
  // The workbook library takes a quarter of a second to load.
  const { readTable } = await import('../../lib/import/table/read-table');
  const table = await readTable(bytes);
  if (!table.ok) throw new Problem(PROBLEM[table.error], { file });
  const { map, head } = findColumns(table.value);
  return table.value.slice(head + 1).flatMap((cells, index) => {
    if (head === -1) return namesOf(cells.slice(map.name ?? 0).flatMap(splitNames));
    const row = readRow(cells, map);
    if (!row.ok) throw new Problem('problem.unit-row', { file, row: head + index + 2 });
    const { name, aliases, retired } = row.value;
    return retired ? [] : namesOf([name, ...aliases.map((alias) => alias.name)]);
  });
}

function namesOf(names: readonly string[]): KnownUnit[] {
  const [id] = names;
  return id ? names.map((name) => ({ id, name })) : [];
}

function named(error: unknown, file: string): unknown {
  return error instanceof Problem ? new Problem(error.id, { file, ...error.values }) : error;
}
