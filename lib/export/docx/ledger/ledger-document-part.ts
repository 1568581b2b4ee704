import type { LedgerLine } from '../../../ledger/sheet/ledger-line';
import {
  SHEET_COLUMNS,
  type SheetCells,
  type SheetColumn,
  sheetColumns,
} from '../../../ledger/sheet/sheet-columns';
import { FOOTER_ID } from '../document-part';
import { PAGE } from '../page';
import { inFace, plainPiece } from '../pieces';
import { LINE_BREAK, runs } from '../runs';
import { STYLE } from '../styles-part';
import { titleLines } from '../title-lines';
import { element, setting, wordPart } from '../xml';
import { CELL_STYLE } from './ledger-styles-part';

/** Twips; 20 mm around a landscape page. */
const MARGIN = 1134;
const TEXT_WIDTH = PAGE.height - 2 * MARGIN;

/** Shares of the width; a column that is not shown leaves its share to the others. */
const SHARE: Readonly<Record<Exclude<SheetColumn, 'id'>, number>> = {
  number: 5,
  draft: 11,
  category: 11,
  point: 13,
  clause: 34,
  target: 10,
  leader: 8,
  lead: 11,
  others: 16,
  person: 8,
  due: 12,
  words: 9,
  progress: 18,
  status: 8,
  problems: 13,
  nextStep: 13,
  note: 9,
  place: 11,
};
type PaperColumn = keyof typeof SHARE;

/** D2: what a ledger is about; the other columns only with a word in them. */
const ALWAYS: ReadonlySet<SheetColumn> = new Set([
  'number',
  'point',
  'clause',
  'lead',
  'others',
  'due',
  'place',
]);
const CENTRED: ReadonlySet<SheetColumn> = new Set(['number', 'due', 'status']);

/** D1-D3: word/document.xml of a ledger. */
export function ledgerDocumentPart(
  title: string,
  cells: readonly SheetCells[],
  columns: readonly PaperColumn[],
): string {
  const whole = columns.reduce((sum, key) => sum + SHARE[key], 0);
  const widths = new Map(
    columns.map((key) => [key, Math.round((TEXT_WIDTH * SHARE[key]) / whole)]),
  );
  const cell = (key: PaperColumn, style: string, text: string) =>
    element(
      'w:tc',
      {},
      element(
        'w:tcPr',
        {},
        element('w:tcW', { 'w:w': widths.get(key) ?? 0, 'w:type': 'dxa' }),
        setting('vAlign', 'center'),
      ),
      paragraph(style, text, CENTRED.has(key)),
    );
  const head = element(
    'w:tr',
    {},
    '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>',
    ...columns.map((key) => cell(key, CELL_STYLE.head, SHEET_COLUMNS[key])),
  );
  const rows = cells.map((row) =>
    element(
      'w:tr',
      {},
      '<w:trPr><w:cantSplit/></w:trPr>',
      ...columns.map((key) => cell(key, CELL_STYLE.body, wordsOf(row, key))),
    ),
  );
  const grid = element(
    'w:tblGrid',
    {},
    ...[...widths.values()].map((width) => element('w:gridCol', { 'w:w': width })),
  );
  const table = element('w:tbl', {}, TABLE_LOOK, grid, head, ...rows);
  return wordPart('document', element('w:body', {}, titleXml(title), table, AFTER, SECTION));
}

/** D2: the columns that are shown. */
export function paperColumns(
  lines: readonly LedgerLine[],
  cells: readonly SheetCells[],
): PaperColumn[] {
  // 未启动 in every row says nothing.
  const silent = lines.every(({ progress }) => !progress?.version);
  return sheetColumns(lines).filter((key): key is PaperColumn => {
    if (key === 'id' || (key === 'status' && silent)) return false;
    return ALWAYS.has(key) || cells.some((row) => row[key] !== '');
  });
}

/** Dates in words: 2025-06-30 breaks after a hyphen in a narrow column. */
function wordsOf(cells: SheetCells, key: PaperColumn): string {
  if (key !== 'due' || cells.due === '') return String(cells[key]);
  const [year, month, day] = cells.due.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

function titleXml(title: string): string {
  const text = titleLines(title).map((line) => runs(inFace([plainPiece(line)], 'title')));
  const style = element('w:pPr', {}, setting('pStyle', STYLE.title));
  return element('w:p', {}, style, text.join(LINE_BREAK));
}

function paragraph(style: string, text: string, centred: boolean): string {
  const face = style === CELL_STYLE.head ? 'hei' : 'body';
  const words = text.split(/\r\n|\r|\n/).map((line) => runs(inFace([plainPiece(line)], face)));
  const look = setting('pStyle', style) + (centred ? setting('jc', 'center') : '');
  return element('w:p', {}, element('w:pPr', {}, look), words.join(LINE_BREAK));
}

const EDGE = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' } as const;
const TABLE_LOOK = element(
  'w:tblPr',
  {},
  element('w:tblW', { 'w:w': TEXT_WIDTH, 'w:type': 'dxa' }),
  element(
    'w:tblBorders',
    {},
    ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
      element(`w:${side}`, EDGE),
    ),
  ),
  element('w:tblLayout', { 'w:type': 'fixed' }),
  element(
    'w:tblCellMar',
    {},
    element('w:left', { 'w:w': 70, 'w:type': 'dxa' }),
    element('w:right', { 'w:w': 70, 'w:type': 'dxa' }),
  ),
);

/** A table may not end a document; the paragraph after it is as small as Word allows. */
const AFTER =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>';

const SECTION = element(
  'w:sectPr',
  {},
  element('w:footerReference', { 'w:type': 'default', 'r:id': FOOTER_ID.odd }),
  element('w:footerReference', { 'w:type': 'even', 'r:id': FOOTER_ID.even }),
  element('w:pgSz', { 'w:w': PAGE.height, 'w:h': PAGE.width, 'w:orient': 'landscape' }),
  element('w:pgMar', {
    'w:top': MARGIN,
    'w:right': MARGIN,
    'w:bottom': MARGIN,
    'w:left': MARGIN,
    'w:header': 567,
    'w:footer': 567,
    'w:gutter': 0,
  }),
);
