/** Columns of 二号 characters: comfortable, and what the 版心 holds. */
const COMFORTABLE = 18;
const MOST = 20;
/** What no line begins with; 上的讲话 stays with what it is said at. */
const NOT_FIRST = /^(?:[的和与暨及、，：；。！？）》〉”’】…—]|上的|时的|中的)/;
/** What no line ends with. */
const NOT_LAST = /[（《〈“‘【第]$/;

/** One character alone is the end of the word before it (节水|型), unless it leads on. */
const ENDS_WORD = /^(?!在|对|就|向|从|为|以|抓|促)\p{Unified_Ideograph}$/u;

function width(text: string): number {
  let columns = 0;
  for (const char of text) columns += /[\u0020-\u00ff]/.test(char) ? 0.5 : 1;
  return columns;
}

/** Words that stay together: those of a quoted name, a number with its unit, and NOT_FIRST. */
function unbreakable(title: string): string[] {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)];
  const kept: string[] = [];
  let depth = 0;
  for (const { segment, index } of words) {
    const last = kept.at(-1);
    const glued =
      last !== undefined &&
      (depth > 0 ||
        NOT_FIRST.test(title.slice(index)) ||
        ENDS_WORD.test(segment) ||
        NOT_LAST.test(last) ||
        /\d$/.test(last) ||
        /^(?:上|时|中|的)$/.test(last));
    if (glued) kept[kept.length - 1] = last + segment;
    else kept.push(segment);
    if (/[《（“]/.test(segment)) depth++;
    if (/[》）”]/.test(segment)) depth = Math.max(0, depth - 1);
  }
  return kept;
}

/** Lower is better: lines of nearly one length, but neither a block nor an hourglass (GB/T 9704 §7.3.1). */
function shapeCost(lines: readonly string[]): number {
  const widths = lines.map(width);
  const mean = widths.reduce((sum, w) => sum + w, 0) / widths.length;
  let cost = widths.reduce((sum, w) => sum + (w - mean) ** 2 + (w > COMFORTABLE ? 25 : 0), 0);
  if (widths.length === 2 && widths[0] === widths[1]) cost += 3;
  for (let i = 1; i + 1 < widths.length; i++) {
    const [before = 0, here = 0, after = 0] = widths.slice(i - 1);
    if (here < before && here < after) cost += 40;
  }
  return cost;
}

/** Every way to lay words on exactly `count` lines that fit. */
function* layouts(words: readonly string[], count: number): Generator<string[]> {
  if (count === 1) {
    const line = words.join('');
    if (width(line) <= MOST) yield [line];
    return;
  }
  let line = '';
  for (let i = 0; i < words.length - 1; i++) {
    line += words[i];
    if (width(line) > MOST) return;
    for (const rest of layouts(words.slice(i + 1), count - 1)) yield [line, ...rest];
  }
}

/** A title of more lines than this is left to the word processor. */
const MAX_LINES = 4;

/**
 * W8: the lines of a title, joined they are the title: as few as fit, broken between words, 上短下长,
 * 上长下短 or 菱形. A title that does not fit so comes back as one line.
 */
export function titleLines(title: string): string[] {
  const words = unbreakable(title);
  const fewest = Math.max(1, Math.ceil(width(title) / COMFORTABLE));
  for (let count = fewest; count <= MAX_LINES; count++) {
    let best: string[] | null = null;
    let cost = Number.POSITIVE_INFINITY;
    for (const lines of layouts(words, count)) {
      const here = shapeCost(lines);
      if (here < cost) [best, cost] = [lines, here];
    }
    if (best) return best;
  }
  return [title];
}
