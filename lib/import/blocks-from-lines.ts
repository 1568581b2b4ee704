import { DEFAULT_ATTRS } from '../draft/default-attrs';
import type { Block, BlockAttrs, Inline } from '../draft/draft';
import { SeriesCounter } from '../numbering/series-counter';
import { type RecognisedPoint, recognisePoints } from '../recognise/points';
import { withPlaceholders } from '../sections/placeholders';
import { lineKinds } from './block-roles';
import { cutInlines, type Range } from './cut-inlines';
import { type Line, lineText, maskedText } from './line';

interface Piece {
  readonly attrs: BlockAttrs;
  /** What the marker said; null where nothing was written. */
  readonly ordinal: number | null;
  readonly inlines: readonly Inline[];
}

function pointAttrs(point: RecognisedPoint, run: boolean): BlockAttrs {
  const { level, style, variant } = point;
  return { ...DEFAULT_ATTRS, kind: 'point', level, style, variant, run };
}

/** I3, I4: the paragraph before its first point, then one piece per point. */
function piecesOf(line: Line, start: number, points: readonly RecognisedPoint[]): Piece[] {
  const text = lineText(line);
  const ranges: Range[] = [{ from: 0, to: (points[0]?.start ?? start + text.length) - start }];
  for (const [i, point] of points.entries()) {
    let from = point.end - start;
    const to = (points[i + 1]?.start ?? start + text.length) - start;
    while (from < to && /\s/.test(text[from] ?? '')) from++;
    ranges.push({ from, to });
  }
  const [head = [], ...bodies] = cutInlines(line.inlines, ranges);
  const pieces: Piece[] = [];
  if (head.length > 0) pieces.push({ attrs: DEFAULT_ATTRS, ordinal: null, inlines: head });
  for (const [i, point] of points.entries()) {
    const attrs = pointAttrs(point, pieces.length > 0);
    pieces.push({ attrs, ordinal: point.ordinal, inlines: bodies[i] ?? [] });
  }
  return pieces;
}

function emphasised(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) =>
    inline.marks.includes('strong') ? inline : { ...inline, marks: ['strong', ...inline.marks] },
  );
}

/** I5: keeps the written number where it is not the one that would be computed. */
class Numberer {
  private readonly counter = new SeriesCounter();

  number({ attrs, ordinal }: Piece): BlockAttrs {
    const start =
      ordinal !== null && ordinal !== this.counter.expected(attrs) ? ordinal : attrs.start;
    const numbered = start === attrs.start ? attrs : { ...attrs, start };
    this.counter.advance(numbered);
    return numbered;
  }
}

/**
 * I1-I7: lines of any source as blocks. Points are recognised over the whole text; blank lines are dropped;
 * no wording is. Linear in the length of the text.
 */
export function blocksFromLines(source: readonly Line[], newUid: () => string): Block[] {
  const lines = source.filter((line) => line.attrs !== undefined || lineText(line).trim() !== '');
  const masked = lines.map((line) => (line.attrs ? '' : maskedText(line)));
  const points = recognisePoints(masked.join('\n'));
  const pointsOfLine: RecognisedPoint[][] = [];
  let next = 0;
  let offset = 0;
  const starts = masked.map((text) => {
    const start = offset;
    offset += text.length + 1;
    const own: RecognisedPoint[] = [];
    for (let p = points[next]; p && p.start < offset; p = points[++next]) own.push(p);
    pointsOfLine.push(own);
    return start;
  });
  const given = lines.some((line) => line.attrs !== undefined);
  const kinds = given
    ? new Map<number, never>()
    : lineKinds(lines.map(lineText), (i) => (pointsOfLine[i]?.length ?? 0) > 0);
  const numberer = new Numberer();
  const blocks: Block[] = [];
  for (const [i, line] of lines.entries()) {
    const pieces: Piece[] = line.attrs
      ? [{ attrs: line.attrs, ordinal: null, inlines: line.inlines }]
      : piecesOf(line, starts[i] ?? 0, pointsOfLine[i] ?? []);
    for (const piece of pieces) {
      let attrs = numberer.number(piece);
      const kind = kinds.get(i) ?? (i === 0 && line.heading === 1 ? 'title' : undefined);
      if (kind && attrs.kind === 'paragraph') attrs = { ...attrs, kind };
      const bold = line.heading !== undefined && attrs.kind === 'paragraph';
      const inlines = bold ? emphasised(piece.inlines) : piece.inlines;
      blocks.push({ ...attrs, uid: newUid(), inlines: withPlaceholders(inlines, newUid) });
    }
  }
  return blocks;
}
