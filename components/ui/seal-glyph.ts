/** Two-character surnames that would be cut in half; the commonest of 百家姓. */
const DOUBLE =
  /^(欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|夏侯|端木|百里|南宫)/u;

/**
 * What stands on a person's seal: the surname of a Chinese name, two initials' worth otherwise.
 * @returns one or two characters, '' for an empty name
 */
export function sealGlyph(name: string): string {
  const trimmed = name.trim();
  const double = DOUBLE.exec(trimmed);
  if (double) return double[0];
  const first = [...trimmed][0] ?? '';
  return /[a-z]/i.test(first) ? first.toUpperCase() : first;
}

/** Colours repeat after ten; the surname tells people apart. */
const SEAL_COLOURS = 10;

/** Name of the CSS variable of the n-th person (0 = first to join). */
export function sealColour(order: number): string {
  return `--u${(order % SEAL_COLOURS) + 1}`;
}
