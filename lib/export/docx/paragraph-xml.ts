import { headingFace, headingLength } from '../../draft/heading-words';
import type { Face } from './faces';
import type { ListPlace } from './list-counters';
import type { Paragraph } from './paragraphs';
import { cutPieces, type Piece, plainPiece } from './pieces';
import { LINE_BREAK, runs } from './runs';
import { AFTER_HEAD, STYLE } from './styles-part';
import { titleLines } from './title-lines';
import { element, setting } from './xml';

export interface ParagraphPlace {
  /** Where Word counts it; null = no number, or its label is text. */
  readonly place: ListPlace | null;
  /** The last paragraph of title, byline and dateline: an empty line follows. */
  readonly endsHead: boolean;
}

function paragraph(style: string, rest: string, ...content: string[]): string {
  const properties = element('w:pPr', {}, setting('pStyle', style), rest);
  return element('w:p', {}, properties, ...content);
}

/** W8: the pieces of a title with its lines broken. */
function titleRuns(pieces: readonly Piece[]): string {
  const lines = titleLines(pieces.map(({ text }) => text).join(''));
  let rest = pieces;
  const written = lines.map((line) => {
    const [here, after] = cutPieces(rest, line.length);
    rest = after;
    return runs(here, 'title');
  });
  return written.join(LINE_BREAK);
}

const CHARACTER_STYLE = { hei: STYLE.heiWords, kai: STYLE.kaiWords } as const;

/** W2, W4: a point: its number, heading words in their own font, the rest in 仿宋. */
function point({ block, label, gap, pieces, joined }: Paragraph, place: ListPlace | null): string {
  const face = headingFace(block.style);
  const text = pieces.map((piece) => piece.text).join('');
  const length = face ? headingLength(text) : 0;
  const standalone = face !== null && length === text.length && joined.length === 0;
  const numbering = place
    ? element('w:numPr', {}, setting('ilvl', place.level), setting('numId', place.numId))
    : '';
  const opening = plainPiece((place ? '' : (label ?? '')) + gap);
  const [words, rest] = cutPieces(pieces, length);
  const heading = opening.text === '' ? words : [opening, ...words];
  if (standalone) return paragraph(STYLE[face], numbering, runs(heading, face));
  const marked = face ? runs(heading, face, CHARACTER_STYLE[face]) : runs(heading, 'body');
  return paragraph(STYLE.body, numbering, marked, runs([...rest, ...joined], 'body'));
}

const HEAD: Readonly<Record<string, Face>> = { title: 'title', byline: 'kai', dateline: 'kai' };

/** W1-W8: one paragraph of word/document.xml. */
export function paragraphXml(source: Paragraph, { place, endsHead }: ParagraphPlace): string {
  const { block, joined } = source;
  if (block.kind === 'point') return point(source, place);
  const pieces = [...source.pieces, ...joined];
  const head = HEAD[block.kind];
  if (head) {
    const style = head === 'title' ? STYLE.title : STYLE.byline;
    const content = head === 'title' ? titleRuns(pieces) : runs(pieces, head);
    return paragraph(style, endsHead ? AFTER_HEAD : '', content);
  }
  const style = block.kind === 'salutation' ? STYLE.salutation : STYLE.body;
  return paragraph(style, '', runs(pieces, 'body'));
}
