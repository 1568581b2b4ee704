import { DOCUMENT_DEFAULTS } from '../document-defaults';
import { type Face, FONT, fonts } from '../faces';
import { SIZE, TITLE_LINE } from '../page';
import { STYLE } from '../styles-part';
import { element, setting, wordPart } from '../xml';

/** Paragraph styles of the cells. */
export const CELL_STYLE = { head: 'LecternCellHead', body: 'LecternCell' } as const;

/** Half points: 五号, and 小五 for many columns. */
export const CELL_SIZE = { few: 21, many: 18 } as const;

function style(id: string, name: string, face: Face, size: number, pPr: string): string {
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    setting('name', name),
    setting('basedOn', 'Normal'),
    '<w:qFormat/>',
    element('w:pPr', {}, pPr),
    element('w:rPr', {}, fonts(FONT[face].name), setting('sz', size), setting('szCs', size)),
  );
}

/** D1: word/styles.xml of the ledger: single lines, as exact ones cut rows of a table. @param size of the cells in half points */
export function ledgerStylesPart(size: number): string {
  const centred = setting('jc', 'center');
  return wordPart(
    'styles',
    DOCUMENT_DEFAULTS,
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
      setting('name', 'Normal'),
      element('w:pPr', {}, setting('widowControl', 0), setting('snapToGrid', 0)),
      element('w:rPr', {}, fonts(FONT.body.name), setting('sz', size)),
    ),
    style(
      STYLE.title,
      'Title',
      'title',
      SIZE.title,
      element('w:spacing', { 'w:after': 160, 'w:line': TITLE_LINE, 'w:lineRule': 'exact' }) +
        centred,
    ),
    style(CELL_STYLE.head, '表头', 'hei', size, centred),
    style(CELL_STYLE.body, '表格文字', 'body', size, ''),
    style(STYLE.footer, 'footer', 'page', SIZE.page, ''),
  );
}
