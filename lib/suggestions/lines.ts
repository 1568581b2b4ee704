import { type Place, START } from './hunk';
import type { TextToken } from './text-tokens';

/** Where a block stands among the tokens: its opening, and behind its end. */
export interface BlockRange {
  readonly uid: string;
  readonly from: number;
  readonly to: number;
}

/** Blocks named behind a place that is noted when something leaves it. */
const NAMED = 8;

/** The blocks of a line of tokens. One without an end reaches to the next. */
export function blockRanges(tokens: readonly TextToken[]): BlockRange[] {
  const ranges: { uid: string; from: number; to: number }[] = [];
  let ended = true;
  for (const [at, token] of tokens.entries()) {
    const last = ranges.at(-1);
    if (token.t === 'open') {
      if (last && !ended) last.to = at;
      ranges.push({ uid: token.uid, from: at, to: at + 1 });
      ended = false;
    } else if (last && !ended) {
      last.to = at + 1;
      ended = token.t === 'close';
    }
  }
  return ranges;
}

/** The place of what stands before the block with this index. */
export function placeBefore(ranges: readonly BlockRange[], index: number): Place {
  const before = ranges.slice(Math.max(0, index - NAMED), index).map(({ uid }) => uid);
  return { chain: [...before.reverse(), ...(index <= NAMED ? [START] : [])], loose: [] };
}
