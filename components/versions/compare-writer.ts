import type { WrittenRun } from '@/lib/versions/written-words';

/** Somebody who wrote in a compared text. */
export interface CompareWriter {
  readonly name: string;
  /** Place in the order of joining: the colour of the seal. */
  readonly order: number;
}

/** Who wrote the words of a comparison. */
export interface WrittenComparison {
  readonly writers: readonly CompareWriter[];
  /** By paragraph and piece of the redline. */
  readonly words: readonly (readonly (readonly WrittenRun[])[])[];
  /** The single writer between the two texts; null when there are others or none. */
  readonly only: number | null;
}
