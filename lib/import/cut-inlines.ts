import type { Inline } from '../draft/draft';

/** A range of UTF-16 offsets into the wording of a line, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The inlines of each range. Ranges ascend and do not overlap; a chip, which is never cut, goes to the
 * range that holds its start. One pass over inlines and ranges.
 */
export function cutInlines(inlines: readonly Inline[], ranges: readonly Range[]): Inline[][] {
  const out: Inline[][] = ranges.map(() => []);
  let r = 0;
  let at = 0;
  for (const inline of inlines) {
    const end = at + inline.text.length;
    for (let range = ranges[r]; range && range.from < end; range = ranges[++r]) {
      const from = Math.max(range.from, at);
      const to = Math.min(range.to, end);
      if (inline.type === 'chip') {
        if (at >= range.from && at < range.to) out[r]?.push(inline);
      } else if (from < to) {
        out[r]?.push({ ...inline, text: inline.text.slice(from - at, to - at) });
      }
      if (range.to > end) break;
    }
    at = end;
  }
  return out;
}
