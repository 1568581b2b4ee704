import type { WordNumbering } from './number-points';
import { CHAR_SPACE, LINE_PITCH, PAGE } from './page';
import { paragraphXml } from './paragraph-xml';
import type { Paragraph } from './paragraphs';
import { element, wordPart } from './xml';

/** Ids of the relationships from the document to its footers. */
export const FOOTER_ID = { odd: 'rIdFooterOdd', even: 'rIdFooterEven' } as const;

/** W1, W9: page, grid and footers. */
function section(): string {
  return element(
    'w:sectPr',
    {},
    element('w:footerReference', { 'w:type': 'default', 'r:id': FOOTER_ID.odd }),
    element('w:footerReference', { 'w:type': 'even', 'r:id': FOOTER_ID.even }),
    element('w:pgSz', { 'w:w': PAGE.width, 'w:h': PAGE.height }),
    element('w:pgMar', {
      'w:top': PAGE.top,
      'w:right': PAGE.right,
      'w:bottom': PAGE.bottom,
      'w:left': PAGE.left,
      'w:header': PAGE.header,
      'w:footer': PAGE.footer,
      'w:gutter': 0,
    }),
    element('w:docGrid', {
      'w:type': 'linesAndChars',
      'w:linePitch': LINE_PITCH,
      'w:charSpace': CHAR_SPACE,
    }),
  );
}

const HEAD_KINDS: ReadonlySet<string | undefined> = new Set(['title', 'byline', 'dateline']);

/** word/document.xml; a draft without blocks gives one empty paragraph. */
export function documentPart(
  paragraphs: readonly Paragraph[],
  { places }: Pick<WordNumbering, 'places'>,
): string {
  const written = paragraphs.map((paragraph, i) => {
    const isHead = HEAD_KINDS.has(paragraph.block.kind);
    const next = paragraphs[i + 1];
    return paragraphXml(paragraph, {
      place: places.get(paragraph.index) ?? null,
      endsHead: isHead && next !== undefined && !HEAD_KINDS.has(next.block.kind),
    });
  });
  const body = written.length > 0 ? written : [element('w:p')];
  return wordPart('document', element('w:body', {}, ...body, section()));
}
