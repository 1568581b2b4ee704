import { CHAR_SPACE, LINE_PITCH, PAGE } from './page';
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

/** word/document.xml around the paragraphs of its body. */
export function documentPart(body: string): string {
  return wordPart('document', element('w:body', {}, body, section()));
}
