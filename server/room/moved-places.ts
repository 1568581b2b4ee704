import type { TokenId } from '@/lib/ytext/moves/moved-ranges';

/** Where the tokens of a draft went that somebody moved (R23). */
export interface MovedPlaces {
  /** Present id of a token, through any number of moves; null when it was never moved. */
  translate(id: TokenId): TokenId | null;
}
