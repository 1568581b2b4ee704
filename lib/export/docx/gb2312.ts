let known: ReadonlySet<string> | null = null;

/** The 6,763 characters of GB 2312, rows 16 to 87, as every system's decoder has them. */
function gb2312(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      // Row 55 ends five cells early; what a larger charset has there does not count.
      if (row !== 0xd7 || cell < 0xfa) bytes.push(row, cell);
    }
  }
  return new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes)));
}

/** W6: a Han character that a font with the charset GB 2312 does not have (喆, 堃, 祎). */
export function isOutsideGb2312(char: string): boolean {
  known ??= gb2312();
  return /\p{Unified_Ideograph}/u.test(char) && !known.has(char);
}
