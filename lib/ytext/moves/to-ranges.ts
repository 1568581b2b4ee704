import type { MovedRange, TokenId } from './moved-ranges';

/** One token that went somewhere, and the old id of the one that went along behind it. */
export interface TokenPair {
  readonly from: TokenId;
  readonly to: TokenId;
  next: TokenId | null;
}

const follows = (id: TokenId | null, { client, clock }: TokenId, by: number) =>
  id?.client === client && id.clock === clock + by;

/** Token pairs in their order as few ranges. */
export function toRanges(pairs: readonly TokenPair[]): MovedRange[] {
  const ranges: { from: TokenId; to: TokenId; length: number; next: TokenId | null }[] = [];
  for (const { from, to, next } of pairs) {
    const range = ranges.at(-1);
    if (
      range &&
      follows(range.next, range.from, range.length) &&
      follows(from, range.from, range.length) &&
      follows(to, range.to, range.length)
    ) {
      range.length += 1;
      range.next = next;
    } else ranges.push({ from, to, length: 1, next });
  }
  return ranges;
}
