import type { CellStyle } from 'hucre/xlsx';
import type { SheetColumn } from '../../ledger/sheet/sheet-columns';

/** In characters; without 稿件 and the hidden id two thirds of their size on A4 landscape. */
export const COLUMN_WIDTHS: Readonly<Record<SheetColumn, number>> = {
  number: 5,
  draft: 16,
  category: 12,
  point: 14,
  clause: 34,
  target: 10,
  leader: 8,
  lead: 12,
  others: 16,
  person: 8,
  due: 11,
  words: 9,
  progress: 20,
  status: 9,
  problems: 14,
  nextStep: 14,
  note: 10,
  place: 11,
  id: 20,
};

const LINE = { style: 'thin', color: { rgb: '8E8678' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };

export const TITLE_STYLE: CellStyle = {
  font: { name: '宋体', size: 16, bold: true },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

export const HEAD_STYLE: CellStyle = {
  font: { name: '黑体', size: 10.5 },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EFECE5' } },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

const BODY: CellStyle = {
  font: { name: '宋体', size: 10.5 },
  border: BORDER,
  alignment: { vertical: 'center', wrapText: true },
};
const CENTRED: CellStyle = {
  ...BODY,
  alignment: { ...BODY.alignment, horizontal: 'center' },
};
const DATE: CellStyle = { ...CENTRED, numFmt: 'yyyy-mm-dd' };

/** The style of a column's cells: numbers, dates and states in the middle, words at the left. */
export function styleOf(column: SheetColumn): CellStyle {
  if (column === 'due') return DATE;
  return column === 'number' || column === 'status' ? CENTRED : BODY;
}
