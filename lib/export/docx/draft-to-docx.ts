import { type Zippable, zipSync } from 'fflate';
import type { Draft } from '../../draft/draft';
import { corePropertiesPart } from './core-properties-part';
import { documentPart } from './document-part';
import { fontTablePart } from './font-table-part';
import { footerPart } from './footer-part';
import { numberPoints } from './number-points';
import { numberingPart } from './numbering-part';
import { contentTypesPart, documentRelationships, packageRelationships } from './package-parts';
import { paragraphsOf } from './paragraphs';
import { settingsPart } from './settings-part';
import { stylesPart } from './styles-part';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** W11: the earliest date a zip can hold, in local time as its header is. */
export const ZIP_DATE = () => new Date(1980, 0, 1);

/** The parts of the file by path. Content types come first, as some readers want them. */
function partsOf({ meta, blocks }: Draft): Record<string, string> {
  const paragraphs = paragraphsOf(blocks);
  const numbering = numberPoints(blocks, new Set(paragraphs.map(({ index }) => index)));
  return {
    '[Content_Types].xml': contentTypesPart(),
    '_rels/.rels': packageRelationships(),
    'word/document.xml': documentPart(paragraphs, numbering),
    'word/_rels/document.xml.rels': documentRelationships(),
    'word/styles.xml': stylesPart(),
    'word/numbering.xml': numberingPart(numbering),
    'word/settings.xml': settingsPart(),
    'word/fontTable.xml': fontTablePart(),
    'word/footer1.xml': footerPart('odd'),
    'word/footer2.xml': footerPart('even'),
    'docProps/core.xml': corePropertiesPart(meta),
  };
}

/**
 * The speech as a Word file in the layout of GB/T 9704-2012, profile 通用 (`SPEC.md`). Total; the same
 * draft gives the same bytes.
 */
export function draftToDocx(draft: Draft): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const [path, xml] of Object.entries(partsOf(draft))) files[path] = encoder.encode(xml);
  return zipSync(files, { mtime: ZIP_DATE() });
}
