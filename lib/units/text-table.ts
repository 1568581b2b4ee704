import { splitNames } from './alias-cell';

/**
 * UI1: lines of text as rows of cells. With tabs, cells are parted by tabs; else, with commas, by commas and
 * quoted as CSV does it. Without either, every name parted by 、 is a row of its own: a list as notices
 * write it.
 */
export function textTable(text: string): string[][] {
  const lines = text.replace(/\r\n?/gu, '\n');
  if (lines.includes('\t')) return filled(quotedCells(lines, '\t'));
  if (lines.includes(',')) return filled(quotedCells(lines, ','));
  // 甲局、乙局，丙局 is a list; 甲局，甲、甲所 is a name with its aliases.
  if (lines.includes('，') && !/、[^\n]*，/u.test(lines)) return filled(quotedCells(lines, '，'));
  return splitNames(lines).map((name) => [name]);
}

function filled(rows: readonly string[][]): string[][] {
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

/** Cells of CSV: quotes hold separators and line ends, two of them are one. Total: a last quote may miss. */
function quotedCells(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (char === separator) endCell();
    else if (char === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else cell += char;
  }
  endCell();
  rows.push(row);
  return rows;
}
