import type { Term } from './term';
import type { UnitKind } from './unit-kinds';

/** Another name of a unit; a former name has an end. */
export interface UnitAlias extends Term {
  readonly name: string;
}

/** One unit of the registry as everything that reads it sees it. The term is the unit's own. */
export interface RegistryUnit extends Term {
  readonly id: string;
  /** The full name. */
  readonly name: string;
  /** Other names, sorted. */
  readonly aliases: readonly UnitAlias[];
  readonly kind: UnitKind | '';
  /** Order number; small ones come first, null last. */
  readonly rank: number | null;
  /** No longer offered; its names still mean it. */
  readonly retired: boolean;
  /** Units that turned out to be this one; chips still have their ids. */
  readonly merged: readonly { readonly id: string; readonly name: string }[];
}
