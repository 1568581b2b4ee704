import type { Block } from '../draft/draft';
import { blockRanges } from './lines';
import { blocksOf, type TextToken } from './text-tokens';

/** A text whose every token stands in a block with an opening and an end, and where each block opens. */
export interface BlockLines {
  readonly tokens: readonly TextToken[];
  readonly blocks: readonly Block[];
  readonly opens: readonly number[];
}

/**
 * The blocks of some tokens; those around what changed are the same objects as before (H9). Null when a token
 * stands in no block, or a block has no opening or end.
 */
export function blockLines(tokens: readonly TextToken[], before?: BlockLines): BlockLines | null {
  if (!before) return read(tokens, 0, tokens.length);
  const old = before.tokens;
  const shorter = Math.min(old.length, tokens.length);
  let head = 0;
  while (head < shorter && old[head] === tokens[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === tokens.at(-1 - tail)) tail++;
  const { opens, blocks } = before;
  const endOf = (block: number) => opens[block + 1] ?? old.length;
  const changed = opens.findIndex((_, block) => endOf(block) > head);
  const from = changed < 0 ? opens.length : changed;
  let to = opens.length;
  while (to > from && (opens[to - 1] ?? 0) >= old.length - tail) to--;
  const shift = tokens.length - old.length;
  const start = opens[from] ?? old.length;
  const made = read(tokens, start, (opens[to] ?? old.length) + shift);
  return (
    made && {
      tokens,
      blocks: [...blocks.slice(0, from), ...made.blocks, ...blocks.slice(to)],
      opens: [...opens.slice(0, from), ...made.opens, ...opens.slice(to).map((at) => at + shift)],
    }
  );
}

function read(tokens: readonly TextToken[], from: number, to: number): BlockLines | null {
  const part = tokens.slice(from, to);
  const ranges = blockRanges(part);
  let end = 0;
  for (const range of ranges) {
    if (range.from !== end || part[range.to - 1]?.t !== 'close') return null;
    end = range.to;
  }
  if (end !== part.length) return null;
  return { tokens, blocks: blocksOf(part), opens: ranges.map((range) => from + range.from) };
}
