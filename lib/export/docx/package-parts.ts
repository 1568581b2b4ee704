import { FOOTER_ID } from './document-part';
import { element, part, RELATIONSHIPS } from './xml';

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Name in the folder `word/` → kind of part and id of its relationship from the document. */
const WORD_PARTS = [
  ['styles', 'styles', 'rIdStyles'],
  ['numbering', 'numbering', 'rIdNumbering'],
  ['settings', 'settings', 'rIdSettings'],
  ['fontTable', 'fontTable', 'rIdFonts'],
  ['footer1', 'footer', FOOTER_ID.odd],
  ['footer2', 'footer', FOOTER_ID.even],
] as const;

/** The parts of a file with threads, beside those. */
const COMMENT_PARTS = [
  ['comments', 'comments', 'rIdComments', `${RELATIONSHIPS}/comments`],
  [
    'commentsExtended',
    'commentsExtended',
    'rIdCommentsExtended',
    'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
  ],
] as const;

/** What a file may have beside its words. */
interface Extras {
  readonly comments?: boolean;
}

/** [Content_Types].xml */
export function contentTypesPart({ comments = false }: Extras = {}): string {
  const override = (name: string, type: string) =>
    element('Override', { PartName: name, ContentType: type });
  return part(
    'Types',
    { xmlns: CONTENT_TYPES },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/word/document.xml', `${WORD_TYPE}.document.main+xml`),
    ...[...WORD_PARTS, ...(comments ? COMMENT_PARTS : [])].map(([name, kind]) =>
      override(`/word/${name}.xml`, `${WORD_TYPE}.${kind}+xml`),
    ),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  );
}

function relationship(id: string, type: string, target: string): string {
  return element('Relationship', { Id: id, Type: type, Target: target });
}

/** _rels/.rels */
export function packageRelationships(): string {
  return part(
    'Relationships',
    { xmlns: PACKAGE },
    relationship('rIdDocument', `${RELATIONSHIPS}/officeDocument`, 'word/document.xml'),
    relationship(
      'rIdCore',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ),
  );
}

/** word/_rels/document.xml.rels */
export function documentRelationships({ comments = false }: Extras = {}): string {
  const written = [
    ...WORD_PARTS.map(([name, kind, id]) =>
      relationship(id, `${RELATIONSHIPS}/${kind}`, `${name}.xml`),
    ),
    ...(comments ? COMMENT_PARTS : []).map(([name, , id, type]) =>
      relationship(id, type, `${name}.xml`),
    ),
  ];
  return part('Relationships', { xmlns: PACKAGE }, ...written);
}
