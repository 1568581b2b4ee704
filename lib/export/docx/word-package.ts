import { type Zippable, zipSync } from 'fflate';
import type { DraftMeta } from '../../draft/draft';
import { commentsExtendedPart, commentsPart } from './comments/comment-parts';
import type { WordThread } from './comments/word-thread';
import { corePropertiesPart } from './core-properties-part';
import { documentPart } from './document-part';
import { fontTablePart } from './font-table-part';
import { footerPart } from './footer-part';
import type { WordNumbering } from './number-points';
import { numberingPart } from './numbering-part';
import { contentTypesPart, documentRelationships, packageRelationships } from './package-parts';
import { settingsPart } from './settings-part';
import { stylesPart } from './styles-part';

/** W11: the earliest date a zip can hold, in local time as its header is. */
const ZIP_DATE = () => new Date(1980, 0, 1);

/** The zip of some parts by path; the same parts give the same bytes. */
export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const [path, xml] of Object.entries(parts)) files[path] = encoder.encode(xml);
  return zipSync(files, { mtime: ZIP_DATE() });
}

/** The file around the paragraphs of a speech. Content types come first, as some readers want them. */
export function wordPackage({
  meta,
  body,
  numbering,
  threads,
  styles = '',
}: {
  readonly meta: DraftMeta;
  readonly body: string;
  readonly numbering: WordNumbering;
  readonly threads: readonly WordThread[];
  /** Styles that only this file has. */
  readonly styles?: string;
}): Uint8Array<ArrayBuffer> {
  const extras = { comments: threads.length > 0 };
  return zipParts({
    '[Content_Types].xml': contentTypesPart(extras),
    '_rels/.rels': packageRelationships(),
    'word/document.xml': documentPart(body),
    'word/_rels/document.xml.rels': documentRelationships(extras),
    'word/styles.xml': stylesPart(styles),
    'word/numbering.xml': numberingPart(numbering),
    'word/settings.xml': settingsPart(),
    'word/fontTable.xml': fontTablePart(),
    'word/footer1.xml': footerPart('odd'),
    'word/footer2.xml': footerPart('even'),
    'docProps/core.xml': corePropertiesPart(meta),
    ...(extras.comments
      ? {
          'word/comments.xml': commentsPart(threads),
          'word/commentsExtended.xml': commentsExtendedPart(threads),
        }
      : {}),
  });
}
