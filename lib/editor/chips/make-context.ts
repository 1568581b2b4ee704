import type { KnownUnit } from '@/lib/responsibility/unit-lexicon';

/** What making a chip reads its words with. */
export interface MakeContext {
  /** Names and aliases of the registry. */
  readonly known: readonly KnownUnit[];
  /** Deadlines in a text, as UTF-16 offsets in order. */
  readonly findDeadlines: (text: string) => readonly { start: number; end: number }[];
}
