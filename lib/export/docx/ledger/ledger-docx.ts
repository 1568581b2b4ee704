import type { LedgerLine } from '../../../ledger/sheet/ledger-line';
import { sheetCells } from '../../../ledger/sheet/sheet-columns';
import { corePropertiesPart } from '../core-properties-part';
import { fontTablePart } from '../font-table-part';
import { footerPart } from '../footer-part';
import { numberPoints } from '../number-points';
import { numberingPart } from '../numbering-part';
import { contentTypesPart, documentRelationships, packageRelationships } from '../package-parts';
import { settingsPart } from '../settings-part';
import { zipParts } from '../word-package';
import { ledgerDocumentPart, paperColumns } from './ledger-document-part';
import { CELL_SIZE, ledgerStylesPart } from './ledger-styles-part';

/** More columns than these are set smaller. */
const MANY_COLUMNS = 11;

/**
 * D1-D3: the task ledger as a Word table on landscape pages.
 * @param title above the table
 * @param today civil date for what is overdue
 */
export function ledgerDocx(
  title: string,
  lines: readonly LedgerLine[],
  today: string,
): Uint8Array<ArrayBuffer> {
  const cells = sheetCells(lines, today);
  const columns = paperColumns(lines, cells);
  const size = columns.length > MANY_COLUMNS ? CELL_SIZE.many : CELL_SIZE.few;
  return zipParts({
    '[Content_Types].xml': contentTypesPart(),
    '_rels/.rels': packageRelationships(),
    'word/document.xml': ledgerDocumentPart(title, cells, columns),
    'word/_rels/document.xml.rels': documentRelationships(),
    'word/styles.xml': ledgerStylesPart(size),
    'word/numbering.xml': numberingPart(numberPoints([], new Set())),
    'word/settings.xml': settingsPart(),
    'word/fontTable.xml': fontTablePart(),
    'word/footer1.xml': footerPart('odd'),
    'word/footer2.xml': footerPart('even'),
    'docProps/core.xml': corePropertiesPart({ name: title, speaker: '', speechDate: null }),
  });
}
