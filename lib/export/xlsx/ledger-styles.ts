import type { CellStyle } from 'hucre/xlsx';

/** In characters, in the order of the columns; together the width of A4 landscape. */
export const COLUMN_WIDTHS = [6, 18, 42, 15, 15, 17, 12, 12, 13] as const;

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

export const DATE_STYLE: CellStyle = {
  ...BODY,
  numFmt: 'yyyy-mm-dd',
  alignment: { ...BODY.alignment, horizontal: 'center' },
};

/** The style of a column's cells: the number in the middle, words at the left. */
export function styleOf(column: number): CellStyle {
  return column === 0 ? { ...BODY, alignment: { ...BODY.alignment, horizontal: 'center' } } : BODY;
}
