import { isHeadingStyle } from './point-candidate';
import type { RecognisedPoint } from './points';

/**
 * RR2: where the scope of every point ends (exclusive offsets, in the order of the points). A heading that
 * opens its paragraph, or a paragraph that is only marker and title, runs to the next point of its level or
 * above; any other point to the end of its paragraph and over directly following paragraphs that open with a
 * deeper point. Linear.
 */
function scopeEnds(text: string, points: readonly RecognisedPoint[]): number[] {
  const openers = new Map<number, RecognisedPoint>();
  for (const point of points) if (point.opens) openers.set(lineStart(text, point.start), point);
  const ends: number[] = new Array(points.length);
  const following: number[] = [];
  for (let index = points.length - 1; index >= 0; index--) {
    const point = points[index] as RecognisedPoint;
    while (following.length > 0 && (points[following.at(-1) as number]?.level ?? 0) > point.level) {
      following.pop();
    }
    const limit = points[following.at(-1) ?? -1]?.start ?? text.length;
    ends[index] = spansParagraphs(text, point)
      ? limit
      : Math.min(limit, runningEnd(text, point, openers));
    following.push(index);
  }
  return ends;
}

/** For offsets in ascending order: the index of the innermost point whose scope holds each, or null. */
export function innermostPoints(
  text: string,
  points: readonly RecognisedPoint[],
  offsets: readonly number[],
): (number | null)[] {
  const ends = scopeEnds(text, points);
  const open: number[] = [];
  let next = 0;
  return offsets.map((offset) => {
    for (; next < points.length && (points[next]?.start ?? 0) <= offset; next++) {
      close(open, ends, points[next]?.start ?? 0);
      open.push(next);
    }
    close(open, ends, offset);
    return open.at(-1) ?? null;
  });
}

function close(open: number[], ends: readonly number[], offset: number): void {
  while (open.length > 0 && (ends[open.at(-1) as number] ?? 0) <= offset) open.pop();
}

function spansParagraphs(text: string, { opens, style, end }: RecognisedPoint): boolean {
  if (!opens) return false;
  const words = text.slice(end, lineEnd(text, end)).trim();
  const title = style === 'di' || style === 'other' ? words.replace(/。$/, '') : words;
  return isHeadingStyle(style) || !/[。；！？]/.test(title);
}

function runningEnd(
  text: string,
  point: RecognisedPoint,
  openers: ReadonlyMap<number, RecognisedPoint>,
): number {
  let end = lineEnd(text, point.end);
  for (let start = end + 1; start < text.length; start = end + 1) {
    const opener = openers.get(start);
    const stop = lineEnd(text, start);
    if (!opener && text.slice(start, stop).trim() !== '') return end;
    if (opener && opener.level <= point.level) return end;
    end = stop;
  }
  return end;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
