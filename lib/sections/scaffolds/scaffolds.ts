import { SC01 } from './sc01';
import { SC02 } from './sc02';
import { SC03 } from './sc03';
import { SC04 } from './sc04';
import { SC05 } from './sc05';
import { SC06 } from './sc06';
import { SC07 } from './sc07';
import { SC08 } from './sc08';
import { SC09 } from './sc09';
import { SC10 } from './sc10';
import { SC11 } from './sc11';
import { SC12 } from './sc12';
import { SC13 } from './sc13';
import { SC14 } from './sc14';
import { type Scaffold, type ScaffoldPart, scaffoldKey } from './scaffold';

/** The scaffolds that a new draft may begin with. */
export const SCAFFOLDS: readonly Scaffold[] = [
  SC01,
  SC02,
  SC03,
  SC04,
  SC05,
  SC06,
  SC07,
  SC08,
  SC09,
  SC10,
  SC11,
  SC12,
  SC13,
  SC14,
];

/** The scaffold of a key such as `SC01@1`; null for one that this version does not have. */
export function findScaffold(key: string | null): Scaffold | null {
  return SCAFFOLDS.find((scaffold) => scaffoldKey(scaffold) === key) ?? null;
}

/** A part by the names that a block's source holds. */
export function findPart(scaffold: string, part: string): ScaffoldPart | null {
  return findScaffold(scaffold)?.parts.find(({ key }) => key === part) ?? null;
}
