import { headingFace, headingLength } from '../../draft/heading-words';
import type { Face } from './faces';
import type { ListPlace } from './list-counters';
import type { Paragraph } from './paragraphs';
import { cutPieces, type DressedPiece, inFace, plainPiece } from './pieces';
import { STYLE } from './styles-part';
import { titleLines } from './title-lines';

/** A block as it is set: W2, W4, W5. */
export interface DressedBlock {
  /** Index of the block in the draft. */
  readonly index: number;
  /** What stands before its words as text: a number that Word does not count, a space; may be empty. */
  readonly opening: readonly DressedPiece[];
  readonly words: readonly DressedPiece[];
  /** W8: places in the words, in UTF-16 units, at which a line of a title ends. */
  readonly lineEnds: readonly number[];
}

/** A paragraph of the file with everything but its marks of change. */
export interface DressedParagraph {
  /** Id of its style. */
  readonly style: string;
  /** Where Word counts it; null = no number, or its label is text. */
  readonly place: ListPlace | null;
  readonly blocks: readonly DressedBlock[];
}

type Written = Paragraph['joined'][number];

function dress(
  { index, label, gap, pieces }: Written,
  words: readonly DressedPiece[],
  { face, style = null, counted = false }: { face: Face; style?: string | null; counted?: boolean },
): DressedBlock {
  const opening = (counted ? '' : (label ?? '')) + gap;
  return {
    index,
    opening: opening === '' ? [] : inFace([plainPiece(opening)], face, style),
    words: pieces.length === 0 ? [] : words,
    lineEnds: [],
  };
}

const CHARACTER_STYLE = { hei: STYLE.heiWords, kai: STYLE.kaiWords } as const;

/** W2, W4: a point: heading words in their own font, the rest in 仿宋. */
function dressPoint(source: Paragraph, place: ListPlace | null): DressedParagraph {
  const { block, pieces, joined } = source;
  const face = headingFace(block.style);
  const text = pieces.map((piece) => piece.text).join('');
  const length = face ? headingLength(text) : 0;
  const standalone = face !== null && length === text.length && joined.length === 0;
  const [head, rest] = cutPieces(pieces, length);
  const own: Face = face ?? 'body';
  const look = { face: own, style: face && !standalone ? CHARACTER_STYLE[face] : null };
  const words = [...inFace(head, look.face, look.style), ...inFace(rest, 'body')];
  return {
    style: standalone ? STYLE[face] : STYLE.body,
    place,
    blocks: [
      dress(source, words, { ...look, counted: place !== null }),
      ...joined.map((one) => dress(one, inFace(one.pieces, 'body'), { face: 'body' })),
    ],
  };
}

const HEAD: Readonly<Record<string, Face>> = { title: 'title', byline: 'kai', dateline: 'kai' };
const HEAD_STYLE: Readonly<Record<string, string>> = {
  title: STYLE.title,
  byline: STYLE.byline,
  dateline: STYLE.byline,
  salutation: STYLE.salutation,
};

function lengthOf(pieces: readonly DressedPiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** W8: the lines of a title, which may run over the points joined to it. */
function withLineEnds(blocks: readonly DressedBlock[]): DressedBlock[] {
  const whole = blocks.flatMap(({ opening, words }) => [...opening, ...words]);
  const lines = titleLines(whole.map(({ text }) => text).join(''));
  let end = 0;
  const ends = lines.slice(0, -1).map((line) => {
    end += line.length;
    return end;
  });
  let at = 0;
  return blocks.map((block) => {
    const from = at + lengthOf(block.opening);
    const to = from + lengthOf(block.words);
    const own = ends.filter((place) => place > at && place <= to);
    at = to;
    return { ...block, lineEnds: own.map((place) => Math.max(0, place - from)) };
  });
}

/** W1-W8: how one paragraph is set. */
export function dressParagraph(source: Paragraph, place: ListPlace | null): DressedParagraph {
  const { block } = source;
  if (block.kind === 'point') return dressPoint(source, place);
  const face = HEAD[block.kind] ?? 'body';
  const blocks = [source, ...source.joined].map((one) =>
    dress(one, inFace(one.pieces, face), { face }),
  );
  return {
    style: HEAD_STYLE[block.kind] ?? STYLE.body,
    place: null,
    blocks: block.kind === 'title' ? withLineEnds(blocks) : blocks,
  };
}
