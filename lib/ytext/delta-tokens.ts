import type { Token } from './complete';
import { opensBlock } from './effective';

/** One insert of a Y.Text delta. */
export interface DeltaInsert {
  readonly insert: unknown;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

export type RawOpen = Readonly<Record<string, unknown>> | null;
export interface RawContent {
  /** Set for characters; else `embed` is a chip. */
  readonly text: string | null;
  readonly embed: unknown;
  readonly attributes: Readonly<Record<string, unknown>>;
}

const PLAIN = {};

/** Real tokens of delta inserts; text runs stay whole between line ends (SPEC F2). */
export function* deltaTokens(ops: Iterable<DeltaInsert>): Generator<Token<RawOpen, RawContent>> {
  for (const { insert, attributes = PLAIN } of ops) {
    if (typeof insert !== 'string') {
      if (opensBlock(insert)) yield { t: 'open', open: insert, virtual: false };
      else yield { t: 'content', content: { text: null, embed: insert, attributes } };
      continue;
    }
    let from = 0;
    while (from < insert.length) {
      const end = insert.indexOf('\n', from);
      const to = end < 0 ? insert.length : end;
      if (to > from) {
        const text = insert.slice(from, to);
        yield { t: 'content', content: { text, embed: null, attributes } };
      }
      if (end >= 0) yield { t: 'close', virtual: false };
      from = to + 1;
    }
  }
}
