import { isSamePitch, millimetres, type Page } from './page-measures';

/** GB/T 9704 §5.2.3: what a page and a line hold. */
const LINES = 22;
const COLUMNS = 28;
/** Left edge of a first line, two characters in, in points. */
const INDENTED = 100;
/** Right edge of the 版心 less half a character: a line that reaches it is full. */
const FULL = 513;
/** §7.5: the dash stands 7 mm below the 版心, 28 mm above the edge of the paper. */
const DASH_MM = 28;
const PAGE_MM = 297;

function columns(line: Page['lines'][number]): number {
  return [...line.text].length + (line.left > INDENTED ? 2 : 0);
}

/** Pages between the first, which has the head, and the last that do not have 22 lines; headings go over. */
export function pagesNotFull(
  pages: readonly Page[],
  isHeading: (line: string) => boolean,
): string[] {
  return pages.slice(1, -1).flatMap(({ lines }, i) => {
    const next = pages[i + 2]?.lines[0]?.text ?? '';
    const full = lines.length === LINES || (lines.length < LINES && isHeading(next));
    return full ? [] : [`page ${i + 2}: ${lines.length} lines`];
  });
}

/** Full lines of nothing but Han characters that do not hold 28. */
export function linesNotFull(pages: readonly Page[]): { measured: number; wrong: string[] } {
  const full = pages
    .flatMap(({ lines }) => lines)
    .filter(({ text, right }) => right > FULL && /^\p{Unified_Ideograph}+$/u.test(text));
  const wrong = full.filter((line) => columns(line) !== COLUMNS);
  return {
    measured: full.length,
    wrong: wrong.map((line) => `${columns(line)} characters: ${line.text}`),
  };
}

/** Lines that are not 28.95 pt below the one before. */
export function pitchWrong(pages: readonly Page[]): string[] {
  return pages.slice(1).flatMap(({ lines }) =>
    lines.flatMap((line, i) => {
      const before = lines[i - 1];
      return !before || isSamePitch(line.top - before.top) ? [] : [line.text];
    }),
  );
}

/** Page numbers that do not read `—N—`, or do not stand where they must. */
export function footersWrong(pages: readonly Page[]): string[] {
  return pages.flatMap(({ footer, width }, i) => {
    const odd = i % 2 === 0;
    const problems = [];
    if (footer?.text !== `—${i + 1}—`) problems.push(`reads ${footer?.text}`);
    const middle = footer ? PAGE_MM - millimetres((footer.top + footer.bottom) / 2) : 0;
    if (Math.abs(middle - DASH_MM) > 1) problems.push(`is ${middle.toFixed(1)} mm from the edge`);
    if (footer && footer.left > width / 2 !== odd) problems.push('is on the wrong side');
    return problems.map((problem) => `page ${i + 1}: number ${problem}`);
  });
}
