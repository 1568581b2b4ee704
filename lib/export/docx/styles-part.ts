import { DOCUMENT_DEFAULTS } from './document-defaults';
import { type Face, FONT, fonts } from './faces';
import { CHAR_TIGHTER, INDENT, LINE_PITCH, SIZE, TITLE_LINE } from './page';
import { element, setting, wordPart } from './xml';

/** Paragraph and character styles of the file. The heading styles are Word's own, for its navigation. */
export const STYLE = {
  title: 'Title',
  byline: 'LecternByline',
  salutation: 'Salutation',
  body: 'BodyText',
  hei: 'Heading1',
  kai: 'Heading2',
  heiWords: 'LecternHei',
  kaiWords: 'LecternKai',
  footer: 'Footer',
  comment: 'CommentText',
  commentReference: 'CommentReference',
} as const;

const INDENTED = element('w:ind', INDENT);
const CENTRED =
  element('w:ind', { 'w:firstLineChars': 0, 'w:firstLine': 0 }) + setting('jc', 'center');

/** What is set beside the page does not keep to its lines. */
const SINGLE = element('w:spacing', { 'w:line': 240, 'w:lineRule': 'auto' });

function style(
  id: string,
  name: string,
  look: { face: Face; size?: number; pPr?: string },
): string {
  const size = look.size ? setting('sz', look.size) + setting('szCs', look.size) : '';
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    setting('name', name),
    setting('basedOn', 'Normal'),
    setting('next', id === STYLE.footer || id === STYLE.comment ? id : STYLE.body),
    '<w:qFormat/>',
    element('w:pPr', {}, look.pPr ?? ''),
    element('w:rPr', {}, fonts(FONT[look.face].name), size),
  );
}

function words(id: string, name: string, face: Face): string {
  return element(
    'w:style',
    { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': id },
    setting('name', name),
    '<w:qFormat/>',
    element('w:rPr', {}, fonts(FONT[face].name)),
  );
}

/** Before a heading or after the head of the speech, in lines and in twips. */
const LINE_AFTER = { 'w:afterLines': 100, 'w:after': LINE_PITCH } as const;

/**
 * W1: the base is 16 pt, since the grid of the page is counted from it; no automatic spaces or widows. The
 * page has the grid, so that Word's dialog says 28 × 22, but lines and characters take their pitch from
 * here: LibreOffice gives a character that is wider than its cell two cells.
 */
const NORMAL = element(
  'w:style',
  { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
  setting('name', 'Normal'),
  '<w:qFormat/>',
  element(
    'w:pPr',
    {},
    setting('widowControl', 0),
    setting('overflowPunct', 1),
    setting('autoSpaceDE', 0),
    setting('autoSpaceDN', 0),
    setting('snapToGrid', 0),
    element('w:spacing', { 'w:line': LINE_PITCH, 'w:lineRule': 'exact' }),
    setting('jc', 'both'),
  ),
  element(
    'w:rPr',
    {},
    fonts(FONT.body.name),
    setting('snapToGrid', 0),
    setting('spacing', CHAR_TIGHTER),
    setting('sz', SIZE.body),
    setting('szCs', SIZE.body),
  ),
);

/**
 * W1, W4: word/styles.xml.
 * @param more styles that only this file has
 */
export function stylesPart(more = ''): string {
  const exact = element('w:spacing', { 'w:line': TITLE_LINE, 'w:lineRule': 'exact' });
  const heading = (depth: number) => `<w:keepNext/>${INDENTED}${setting('outlineLvl', depth)}`;
  return wordPart(
    'styles',
    DOCUMENT_DEFAULTS,
    NORMAL,
    style(STYLE.title, 'Title', { face: 'title', size: SIZE.title, pPr: exact + CENTRED }),
    style(STYLE.byline, '署名和日期', { face: 'kai', pPr: CENTRED }),
    style(STYLE.salutation, 'Salutation', { face: 'body' }),
    style(STYLE.body, 'Body Text', { face: 'body', pPr: INDENTED }),
    style(STYLE.hei, 'heading 1', { face: 'hei', pPr: heading(0) }),
    style(STYLE.kai, 'heading 2', { face: 'kai', pPr: heading(1) }),
    words(STYLE.heiWords, '标题词 黑体', 'hei'),
    words(STYLE.kaiWords, '标题词 楷体', 'kai'),
    style(STYLE.footer, 'footer', {
      face: 'page',
      size: SIZE.page,
      pPr: SINGLE,
    }),
    style(STYLE.comment, 'annotation text', {
      face: 'page',
      size: SIZE.comment,
      pPr: SINGLE + setting('jc', 'left'),
    }),
    words(STYLE.commentReference, 'annotation reference', 'page'),
    more,
  );
}

/** W1: an empty line between the head of the speech and its text. */
export const AFTER_HEAD = element('w:spacing', LINE_AFTER);
