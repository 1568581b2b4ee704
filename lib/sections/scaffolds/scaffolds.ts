import { SC01 } from './sc01';
import { SC02 } from './sc02';
import { SC05 } from './sc05';
import { type Scaffold, type ScaffoldPart, scaffoldKey } from './scaffold';

/** The scaffolds that a new draft may begin with. */
export const SCAFFOLDS: readonly Scaffold[] = [SC01, SC02, SC05];

/** The scaffold of a key such as `SC01@1`; null for one that this version does not have. */
export function findScaffold(key: string | null): Scaffold | null {
  return SCAFFOLDS.find((scaffold) => scaffoldKey(scaffold) === key) ?? null;
}

/** A part by the names that a block's source holds. */
export function findPart(scaffold: string, part: string): ScaffoldPart | null {
  return findScaffold(scaffold)?.parts.find(({ key }) => key === part) ?? null;
}
