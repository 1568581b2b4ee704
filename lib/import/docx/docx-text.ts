import { err, ok, type Result } from '../../result/result';
import { decodeText } from '../decode-text';
import { documentLines } from './document-lines';
import { listLabels } from './list-labels';
import { readNumbering } from './read-numbering';
import { readStyleLists } from './read-style-lists';
import { unzipParts } from './unzip-parts';

const DOCUMENT = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';

/** `broken`: no zip, or cut short; `large`: unpacks to too much; `other`: a zip, but no Word document. */
export type DocxError = 'broken' | 'large' | 'other';

/**
 * DX1: the words of a Word document, a paragraph per line, LF: numbers that Word draws are written out, tracked
 * insertions stand and deletions do not, a table row is a line. Headers, footers, notes, comments and text boxes
 * are not among them.
 */
export function docxText(bytes: Uint8Array): Result<string, DocxError> {
  const parts = unzipParts(bytes, new Set([DOCUMENT, NUMBERING, STYLES]));
  if (!parts.ok) return parts;
  const xml = (name: string) => {
    const part = parts.value.get(name);
    return part ? decodeText(part) : null;
  };
  const document = xml(DOCUMENT);
  if (document === null) return err('other');
  const lists = readNumbering(xml(NUMBERING) ?? '');
  const labelOf = listLabels(lists, readStyleLists(xml(STYLES) ?? ''));
  return ok(documentLines(document, labelOf).join('\n'));
}
