import { type Cell, writeXlsx } from 'hucre/xlsx';
import { UNIT_COLUMNS, type UnitColumn } from '../../units/columns';
import { registryTable } from '../../units/registry-table';
import type { RegistryUnit } from '../../units/registry-unit';
import { cellText } from '../xlsx/cell-values';
import { HEAD_STYLE, styleOf } from '../xlsx/ledger-styles';

/** Widths of the columns in characters. */
const WIDTHS: Readonly<Record<UnitColumn, number>> = {
  rank: 6,
  name: 30,
  aliases: 48,
  kind: 16,
  from: 12,
  to: 12,
  state: 8,
};

/** UX1: the registry as a workbook: head frozen and repeated. Days are text, so that they stay as they are. */
export async function registryXlsx(units: readonly RegistryUnit[]): Promise<Uint8Array> {
  const [head = [], ...rows] = registryTable(units);
  return writeXlsx({
    sheets: [
      {
        name: '单位库',
        rows: [head, ...rows.map((row) => row.map(cellText))],
        columns: UNIT_COLUMNS.map((column) => ({ width: WIDTHS[column] })),
        cells: styles([head, ...rows]),
        freezePane: { rows: 1 },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: '$1:$1',
        },
      },
    ],
  });
}

function styles(table: readonly string[][]): Map<string, Partial<Cell>> {
  return new Map(
    table.flatMap((row, y) =>
      row.map((text, x): [string, Partial<Cell>] => {
        const long = UNIT_COLUMNS[x] === 'name' || UNIT_COLUMNS[x] === 'aliases';
        const style = y === 0 ? HEAD_STYLE : styleOf(long ? 'clause' : 'number');
        return [`${y},${x}`, { value: cellText(text), style }];
      }),
    ),
  );
}

/** UX1: the registry as CSV in UTF-8 with its mark, so that Excel reads the characters. */
export function registryCsv(units: readonly RegistryUnit[]): string {
  return `\ufeff${registryTable(units)
    .map((row) => row.map(csvCell).join(','))
    .join('\r\n')}\r\n`;
}

/** Quoted where it must be; with a space before what a spreadsheet would take for a formula. */
function csvCell(text: string): string {
  const safe = /^[=+\-@]/u.test(text) ? ` ${text}` : text;
  return /[",\n]|^\s/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
