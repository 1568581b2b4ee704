import type { AskedFor } from '../../placeholders/asked-for';

export const BLANK_KINDS = ['unit', 'person', 'date', 'number', 'place', 'text'] as const;
export type BlankKind = (typeof BLANK_KINDS)[number];

/** UTF-16 offsets into the wording of a block (`blockText`), `end` exclusive. */
export interface BlankPlace {
  /** Index of the block. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Words of a finished speech that the next one will say otherwise. */
export interface BlankOffer {
  readonly kind: BlankKind;
  readonly words: string;
  /** In text order, at least one. */
  readonly places: readonly BlankPlace[];
  /** What the placeholder would be called; no two offers have the same. */
  readonly name: string;
  readonly asked: AskedFor;
}

/** What one finder has found in the wording of one block. */
export interface FoundBlank {
  readonly kind: BlankKind;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly asked: AskedFor;
  /** Marks that say nothing (____, XX): each place is a placeholder of its own. */
  readonly alone?: true;
}
