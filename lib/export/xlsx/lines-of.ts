/** A Han character takes two of the widths in which columns are measured, and a little for the edges. */
const EDGES = 2;

/** How many lines a text takes in a column of `width` characters. */
export function linesOf(text: string, width: number): number {
  let units = 0;
  for (const char of text) units += char > '\u00ff' ? 2 : 1;
  return Math.max(1, Math.ceil(units / Math.max(2, width - EDGES)));
}
