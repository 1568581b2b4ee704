import { err, ok, type Result } from '../../result/result';
import { decodeText } from '../decode-text';
import { documentLines } from './document-lines';
import { listLabels } from './list-labels';
import { readNumbering } from './read-numbering';
import { readStyleLists } from './read-style-lists';
import { unzipParts } from './unzip-parts';

/** Some programs number the main part: word/document2.xml. */
const DOCUMENT = /^word\/document\d*\.xml$/;
const PARTS = /^word\/(?:document\d*|numbering|styles)\.xml$/;

/** `broken`: no zip, or cut short; `large`: unpacks to too much; `other`: a zip, but no Word document. */
export type DocxError = 'broken' | 'large' | 'other';

/**
 * DX1: the words of a Word document, a paragraph per line, LF: numbers that Word draws are written out, tracked
 * insertions stand and deletions do not, a table row is a line. Headers, footers, notes, comments and text boxes
 * are not among them.
 */
export function docxText(bytes: Uint8Array): Result<string, DocxError> {
  const parts = unzipParts(bytes, PARTS);
  if (!parts.ok) return parts;
  const xml = (name = '') => {
    const part = parts.value.get(name);
    return part ? decodeText(part) : null;
  };
  const document = xml([...parts.value.keys()].find((name) => DOCUMENT.test(name)));
  if (document === null) return err('other');
  const lists = readNumbering(xml('word/numbering.xml') ?? '');
  const labelOf = listLabels(lists, readStyleLists(xml('word/styles.xml') ?? ''));
  return ok(documentLines(document, labelOf).join('\n'));
}
