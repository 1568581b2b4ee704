/** Characters of context kept on each side of a quote. */
export const CONTEXT_CHARS = 32;
/** Longest piece of text that one comment can speak of, in UTF-16 units. */
export const MAX_QUOTE_CHARS = 5_000;
/** Longest contribution to a thread, in UTF-16 units. */
export const MAX_COMMENT_CHARS = 10_000;

/** What some words say, and what stands around them. */
export interface Quote {
  readonly quote: string;
  /** Up to {@link CONTEXT_CHARS} before it; '\n' is the edge of a block. */
  readonly prefix: string;
  readonly suffix: string;
}

/** A range of a text, `end` exclusive, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a comment is to speak of, as its writer's window sees it. */
export type AnchorTarget =
  | {
      readonly scope: 'text';
      /** Encoded relative positions of the shared text. */
      readonly start: Uint8Array;
      readonly end: Uint8Array;
      readonly quote: string;
    }
  | { readonly scope: 'chip'; readonly chipId: string }
  | { readonly scope: 'section'; readonly blockUid: string };

/** A place as it is stored. */
export interface StoredAnchor extends Quote {
  readonly scope: 'text' | 'chip' | 'section';
  readonly start: Uint8Array | null;
  readonly end: Uint8Array | null;
  /** Block in which it starts. */
  readonly blockUid: string | null;
  readonly chipId: string | null;
}

/** The quote of a span with its surroundings. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_CHARS), start),
    suffix: text.slice(end, end + CONTEXT_CHARS),
  };
}
