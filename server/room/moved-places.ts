import { type MovedRange, MovedRanges, type TokenId } from '@/lib/ytext/moves/moved-ranges';

/** Where the tokens of a draft went that somebody moved (R22): for the Mover and for anchors. */
export class MovedPlaces {
  private readonly ranges: MovedRanges;

  constructor(stored: Iterable<MovedRange>) {
    this.ranges = new MovedRanges(stored);
  }

  /** Present id of a token, through any number of moves; null when it was never moved. */
  translate(id: TokenId): TokenId | null {
    return this.ranges.translate(id);
  }
}
